package stipple.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import stipple.pigment.Grid;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Reflectance;
import stipple.pigment.Tables;
import stipple.pigment.Viewing;

/// The tables of pigment as they are shipped.
final class PigmentTables {

  private PigmentTables() {}

  static Tables.Table read(String name) throws IOException {
    try (var file = Reflectance.class.getResourceAsStream(name + ".tsv")) {
      if (file == null) {
        throw new IOException(name + ".tsv, which the engines should bring");
      }
      return Tables.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// D65 for 10°.
  static Viewing usualViewing(Grid grid) throws IOException {
    return Viewing.usual(grid, read("observers"), read("illuminants"));
  }

  static LayeredSkin skin(Grid grid) throws IOException {
    return new LayeredSkin(grid, read("haemoglobin"));
  }
}
