package stipple.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// What one peer laid in one setting, how long each round took it, and the dots of the last round.
///
/// *Domain*: the unit square, an open window; about `asked` dots, `xs` and `ys` in the order in
/// which they were laid. The radius is in sides of the square. Times of the processor count all
/// threads of the peer's process, those that sweep its memory too. The arrays are not copied.
record PeerRun(
    String peer,
    String version,
    String setting,
    int asked,
    double radius,
    Times processor,
    Times wall,
    double[] xs,
    double[] ys) {

  private static final int WORDS = 9;

  /// One line of `peers.mjs`, which says there what its words are.
  ///
  /// @throws IOException if the line or its file of dots is broken, and says which
  static PeerRun of(String line) throws IOException {
    var words = line.split("\t", -1);
    if (words.length != WORDS) {
      throw new IOException("a peer's line has " + WORDS + " words, not " + words.length);
    }
    try {
      int laid = Integer.parseInt(words[4]);
      var dots = dots(Path.of(words[8]), laid);
      return new PeerRun(
          words[0],
          words[1],
          words[2],
          Integer.parseInt(words[3]),
          Double.parseDouble(words[5]),
          times(words[6]),
          times(words[7]),
          everySecond(dots, 0),
          everySecond(dots, 1));
    } catch (NumberFormatException e) {
      throw new IOException("a peer's line without a number in its place: " + line, e);
    }
  }

  int laid() {
    return xs.length;
  }

  private static Times times(String word) {
    var times = new Times();
    for (var ms : word.split(",", -1)) {
      times.add(Double.parseDouble(ms));
    }
    return times;
  }

  private static double[] dots(Path file, int laid) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    var dots = new double[bytes.remaining() / Double.BYTES];
    if (dots.length != 2 * laid) {
      throw new IOException(
          "%s holds %d numbers for %d dots".formatted(file.getFileName(), dots.length, laid));
    }
    bytes.asDoubleBuffer().get(dots);
    return dots;
  }

  private static double[] everySecond(double[] numbers, int first) {
    var chosen = new double[numbers.length / 2];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = numbers[2 * i + first];
    }
    return chosen;
  }
}
