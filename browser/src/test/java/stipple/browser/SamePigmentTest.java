package stipple.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stipple.pigment.Reflectance;

/// The built browser module, run in Node, finds the same skins and foretells the same colours as
/// the JVM: spectra, Lab, differences, tables, dots, fields and what fades.
class SamePigmentTest {

  private static final String SCRIPT = "same-pigment/tell.mjs";
  private static final double APART = 1e-12;

  @TempDir Path folder;

  @Test
  void the_browser_and_the_server_see_the_same_colours() throws Exception {
    for (var name : List.of("observers", "illuminants", "haemoglobin", "demo-inks")) {
      try (var file = Reflectance.class.getResourceAsStream(name + ".tsv")) {
        Files.write(folder.resolve(name + ".tsv"), Objects.requireNonNull(file).readAllBytes());
      }
    }
    var inNode = InNode.answers(folder, SCRIPT, folder);
    var asks = InNode.asks(SCRIPT);
    assertThat(asks).hasSizeGreaterThanOrEqualTo(10);
    assertThat(inNode).hasSameSizeAs(asks);
    for (int i = 0; i < asks.size(); i++) {
      var here = new PigmentHere(folder, asks.get(i)).told();
      var there = List.of(inNode.get(i).split(";", -1));
      assertThat(there).as(asks.get(i)).hasSameSizeAs(here);
      for (int j = 0; j < here.size(); j++) {
        assertSame(there.get(j), here.get(j), "answer " + j + " to " + asks.get(i));
      }
    }
  }

  private static void assertSame(String there, Object here, String ask) {
    if (here instanceof Double number) {
      double most = APART * Math.max(1, Math.abs(number));
      assertThat(Double.parseDouble(there)).as(ask).isCloseTo(number, within(most));
    } else {
      assertThat(there).as(ask).isEqualTo(here);
    }
  }
}
