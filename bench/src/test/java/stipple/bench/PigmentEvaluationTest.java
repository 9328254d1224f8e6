package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stipple.pigment.Grid;
import stipple.pigment.Reflectance;
import stipple.pigment.SkinTone;

class PigmentEvaluationTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

  @Test
  void skin_made_of_layers_is_found_again() throws IOException {
    skins(skin(0.02), skin(0.06));
    assertThat(run("pigment", "--data", ".", "--json")).isZero();
    assertThat(answers.toString(StandardCharsets.UTF_8))
        .containsPattern(
            "\"case\":\"skin-fit.spectrum\",\"figure\":\"mean\",\"value\":0\\.[01]\\d+,"
                + "\"unit\":\"ΔE\",\"n\":2}")
        .contains("\"case\":\"skin-fit.lab\",\"figure\":\"p90\"")
        .contains("\"case\":\"skin-fit.spectrum\",\"figure\":\"rms\"");
  }

  @Test
  void the_folder_above_will_do() throws IOException {
    skins(skin(0.02));
    Files.createDirectory(folder.resolve("pigment"));
    Files.move(folder.resolve("skin.csv"), folder.resolve("pigment/skin.csv"));
    assertThat(run("pigment", "--data", ".")).isZero();
    assertThat(answers.toString(StandardCharsets.UTF_8)).contains("from skin.csv", "pass");
  }

  @Test
  void what_is_no_spectrum_is_refused_with_its_line() throws IOException {
    refuses("asks for --data DIR", "pigment");
    refuses("skin.csv, mixes.csv", "pigment", "--data", ".");
    Files.writeString(folder.resolve("skin.csv"), "id,r400,r410\na,0.3,0.4\nb,-0.1,0.2\n");
    refuses("skin.csv, line 3: expected 0 to 1", "pigment", "--data", ".");
    Files.writeString(folder.resolve("skin.csv"), "id,r400,r410\na,0.3,\n");
    refuses("skin.csv, line 2: expected a share of light under r410", "pigment", "--data", ".");
    Files.writeString(folder.resolve("skin.csv"), "id,r400,r410,r430\na,0.3,0.3,0.3\n");
    refuses("in even steps", "pigment", "--data", ".");
  }

  private static Reflectance skin(double melanosomes) throws IOException {
    return PigmentTables.skin(Grid.PUBLIC)
        .bare(new SkinTone(melanosomes, 0.016, 0.65, 1.8, 0.4, 0.1));
  }

  private void skins(Reflectance... skins) throws IOException {
    var text = new StringBuilder("id");
    for (int i = 0; i < Grid.PUBLIC.count(); i++) {
      text.append(",r").append((int) Grid.PUBLIC.nm(i));
    }
    for (var skin : skins) {
      text.append("\nsomebody");
      for (double share : skin.shares()) {
        text.append(String.format(Locale.ROOT, ",%.5f", share));
      }
    }
    Files.writeString(folder.resolve("skin.csv"), text.append('\n'));
  }

  private void refuses(String because, String... words) {
    problems.reset();
    assertThat(run(words)).isEqualTo(2);
    assertThat(problems.toString(StandardCharsets.UTF_8)).contains(because);
  }

  private int run(String... words) {
    return Evaluate.run(
        List.of(words),
        folder,
        new PrintStream(answers, true, StandardCharsets.UTF_8),
        new PrintStream(problems, true, StandardCharsets.UTF_8));
  }
}
