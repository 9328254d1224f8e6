package stipple.pigment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The tables as they are shipped, read for the tests.
final class Read {

  private Read() {}

  static Tables.Table table(String name) {
    try (var file = Reflectance.class.getResourceAsStream(name + ".tsv")) {
      var bytes = Objects.requireNonNull(file).readAllBytes();
      return Tables.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Viewing usual(Grid grid) {
    return Viewing.usual(grid, table("observers"), table("illuminants"));
  }
}
