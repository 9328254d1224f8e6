package stipple.dots;

import java.util.Arrays;
import stipple.number.Bounds;

/// A square pattern of points in an order such that every beginning of it is evenly irregular, as
/// hair grows; its sides join, so it can be laid again and again.
///
/// The place of a point in the order is its **rank**. A tile that was shipped is never changed: the
/// dots of every client follow from it. *Range*: a lattice of 65,536 by 65,536 places.
public final class Tile {

  /// Lattice places along a side.
  public static final int SIDE = 65536;

  static final int LAST = SIDE - 1;
  private static final int HEAD_BYTES = 16;
  private static final byte[] NAME = {'S', 'T', 'D', 'T'};
  private static final byte VERSION = 1;

  private final long key;
  private final int[] xs;
  private final int[] ys;

  Tile(long key, int[] xs, int[] ys) {
    this.key = key;
    this.xs = xs;
    this.ys = ys;
  }

  /// Reads a tile.
  ///
  /// *Domain*: `STDT`, one byte version, one byte log2 of the number of points, two bytes 0, eight
  /// bytes key, then x and y of each point as two bytes each, all big end first.
  public static Tile of(byte[] file) {
    for (int i = 0; i < NAME.length; i++) {
      if (file.length < HEAD_BYTES || file[i] != NAME[i]) {
        throw new IllegalArgumentException("a tile of dots begins with STDT and has 16 bytes more");
      }
    }
    if (file[4] != VERSION) {
      throw new IllegalArgumentException("tile of version 1 wanted, got version " + file[4]);
    }
    int points = checkPoints(file[5] >= 0 && file[5] < 31 ? 1 << file[5] : 0);
    if (file.length != HEAD_BYTES + 4 * points) {
      throw new IllegalArgumentException(
          "tile of " + points + " points is cut short or too long: " + file.length + " bytes");
    }
    long key = 0;
    for (int i = 8; i < HEAD_BYTES; i++) {
      key = key << 8 | (file[i] & 0xFF);
    }
    int[] xs = new int[points];
    int[] ys = new int[points];
    for (int i = 0; i < points; i++) {
      xs[i] = pair(file, HEAD_BYTES + 4 * i);
      ys[i] = pair(file, HEAD_BYTES + 4 * i + 2);
    }
    return new Tile(key, xs, ys);
  }

  /// The tile as a file, to be read by [#of].
  public byte[] bytes() {
    byte[] file = Arrays.copyOf(NAME, HEAD_BYTES + 4 * xs.length);
    file[4] = VERSION;
    for (int points = xs.length; points > 1; points /= 2) {
      file[5]++;
    }
    for (int i = 0; i < 8; i++) {
      file[8 + i] = (byte) (key >>> (56 - 8 * i));
    }
    for (int i = 0; i < xs.length; i++) {
      int at = HEAD_BYTES + 4 * i;
      file[at] = (byte) (xs[i] >> 8);
      file[at + 1] = (byte) xs[i];
      file[at + 2] = (byte) (ys[i] >> 8);
      file[at + 3] = (byte) ys[i];
    }
    return file;
  }

  /// The key it was built from, and its name.
  public long key() {
    return key;
  }

  /// How many points it has. *Range*: a power of two, 16 to 65,536.
  public int points() {
    return xs.length;
  }

  /// How far across the point of a rank lies. *Range*: 0–65,535.
  public int x(int rank) {
    return xs[rank];
  }

  /// How far up the point of a rank lies. *Range*: 0–65,535.
  public int y(int rank) {
    return ys[rank];
  }

  /// The tile of its first points only. *Domain*: a power of two, 16 up to its own number.
  public Tile beginning(int points) {
    checkPoints((int) Bounds.within(points, "number of points", "points", 16, xs.length));
    return new Tile(key, Arrays.copyOf(xs, points), Arrays.copyOf(ys, points));
  }

  static int checkPoints(int points) {
    if (points < 16 || points > SIDE || (points & (points - 1)) != 0) {
      throw new IllegalArgumentException(
          "a tile has 16 to 65,536 points, a power of two, got " + points);
    }
    return points;
  }

  private static int pair(byte[] file, int at) {
    return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
  }
}
