package stipple.dots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import stipple.evenness.Patch;
import stipple.evenness.Points;

/// The tile that is shipped, and its beginnings.
final class Tiles {

  static final Tile WHOLE = Tile.of(file());
  static final Tile QUARTER = WHOLE.beginning(16384);

  private Tiles() {}

  static byte[] file() {
    try (var file = Tile.class.getResourceAsStream("tile-1.bin")) {
      if (file == null) {
        throw new IllegalStateException("no tile beside its class");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first points of a tile, on its own ground.
  static Points points(Tile tile, int count) {
    double[] x = new double[count];
    double[] y = new double[count];
    for (int rank = 0; rank < count; rank++) {
      x[rank] = tile.x(rank);
      y[rank] = tile.y(rank);
    }
    return new Points(x, y, Patch.torus(Tile.SIDE, Tile.SIDE));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
