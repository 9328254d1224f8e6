package stipple.studio.practice.colour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import stipple.pigment.Tables;

/// The tables that the engines of pigment bring along.
public final class PigmentTables {

  private PigmentTables() {}

  /// The table of this name, such as `observers`.
  public static Tables.Table read(String name) {
    try (var file = Tables.class.getResourceAsStream(name + ".tsv")) {
      if (file == null) {
        throw new IllegalStateException("the engines come without their table of " + name);
      }
      return Tables.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
