package stipple.bench;

import java.io.IOException;
import stipple.dots.Tile;

/// The tile as it is shipped.
final class TileFile {

  private static final String NAME = "tile-1.bin";

  private TileFile() {}

  static Tile read() throws IOException {
    try (var file = Tile.class.getResourceAsStream(NAME)) {
      if (file == null) {
        throw new IOException(NAME + ", which the engines should bring");
      }
      return Tile.of(file.readAllBytes());
    }
  }
}
