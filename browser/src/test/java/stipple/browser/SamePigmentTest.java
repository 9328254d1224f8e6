package stipple.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stipple.pigment.Reflectance;

/// The built browser module, run in Node, finds the same skins and foretells the same colours as
/// the JVM: spectra, Lab, differences, tables, dots, fields and what fades; and it counts out the
/// same drops.
class SamePigmentTest {

  private static final String SCRIPT = "same-pigment/tell.mjs";
  private static final String RECIPES = "same-recipe/find.mjs";
  private static final double APART = 1e-12;
  private static final double NEAREST_APART = 1e-6;

  @TempDir Path folder;

  @Test
  void the_browser_and_the_server_see_the_same_colours() throws Exception {
    putTables();
    var inNode = InNode.answers(folder, SCRIPT, folder);
    var asks = InNode.asks(SCRIPT);
    assertThat(asks).hasSizeGreaterThanOrEqualTo(10);
    assertThat(inNode).hasSameSizeAs(asks);
    for (int i = 0; i < asks.size(); i++) {
      var here = new PigmentHere(folder, asks.get(i)).told();
      assertSame(answers(inNode.get(i)), here, asks.get(i));
    }
  }

  @Test
  void the_browser_and_the_server_count_out_the_same_drops() throws Exception {
    putTables();
    put(getClass(), "/same-recipe/", "more-inks");
    var inNode = InNode.answers(folder, RECIPES, folder);
    var asks = InNode.asks(RECIPES);
    assertThat(asks).hasSizeGreaterThanOrEqualTo(12);
    assertThat(inNode).hasSameSizeAs(asks);
    for (int i = 0; i < asks.size(); i++) {
      var here = new RecipeHere(folder, asks.get(i)).told();
      var there = answers(inNode.get(i));
      assertThat(there).as(asks.get(i)).hasSameSizeAs(here);
      int last = here.size() - 1;
      assertSame(there.subList(0, last), here.subList(0, last), asks.get(i));
      assertThat(Double.parseDouble(there.get(last)))
          .as("nearest to " + asks.get(i))
          .isCloseTo((double) here.get(last), within(NEAREST_APART));
    }
  }

  private void putTables() throws IOException {
    for (var name : List.of("observers", "illuminants", "haemoglobin", "demo-inks")) {
      put(Reflectance.class, "", name);
    }
  }

  private void put(Class<?> beside, String from, String name) throws IOException {
    try (var file = beside.getResourceAsStream(from + name + ".tsv")) {
      Files.write(folder.resolve(name + ".tsv"), Objects.requireNonNull(file).readAllBytes());
    }
  }

  private static List<String> answers(String line) {
    return List.of(line.split(";", -1));
  }

  private static void assertSame(List<String> there, List<Object> here, String ask) {
    assertThat(there).as(ask).hasSameSizeAs(here);
    for (int j = 0; j < here.size(); j++) {
      assertSame(there.get(j), here.get(j), "answer " + j + " to " + ask);
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
