package stipple.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import stipple.pigment.Grid;
import stipple.pigment.Tables;
import stipple.pigment.Viewing;

/// The tables of the pigment engine as they are shipped.
final class PigmentTables {

  private PigmentTables() {}

  static Tables.Table read(String name) throws IOException {
    try (var file = Tables.class.getResourceAsStream(name + ".tsv")) {
      if (file == null) {
        throw new IOException(name + ".tsv, which the engines should bring");
      }
      return Tables.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// The house's usual way of looking, on a grid.
  static Viewing viewing(Grid grid) throws IOException {
    return Viewing.usual(grid, read("observers"), read("illuminants"));
  }
}
