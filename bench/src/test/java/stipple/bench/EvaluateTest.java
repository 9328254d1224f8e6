package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

  @Test
  void an_unknown_name_lists_those_there_are() {
    refuses("there is: scalp", "hair");
    refuses("asks for a name: scalp");
  }

  @Test
  void words_that_make_no_sense_are_refused() {
    refuses("no option --fast", "scalp", "--fast");
    refuses("one name at a time", "scalp", "scalp");
    refuses("--data asks for a folder", "scalp", "--data");
    refuses("--heads asks for how many", "scalp", "--heads");
    refuses("--heads asks for 0 to", "scalp", "--heads=many");
  }

  @Test
  void the_scalp_asks_for_a_folder_with_a_known_file_in_it() throws IOException {
    refuses("asks for --data DIR", "scalp", "--json");
    refuses("is no folder", "scalp", "--data", "nowhere");
    refuses("standard_1005.elc, pilot/*.csv", "scalp", "--data", ".");
    Files.writeString(folder.resolve("standard_1005.elc"), "nothing of this kind");
    refuses("standard_1005.elc, line 1: expected", "scalp", "--data", ".", "--json");
  }

  @Test
  void with_json_there_is_one_object_and_nothing_else() throws IOException {
    pilot();
    assertThat(run("scalp", "--data=.", "--heads=0", "--json")).isZero();
    assertThat(said(answers))
        .matches(
            "\\{\"name\":\"scalp\",\"conditions\":\\{\"java\":\"[^\"]+\",\"cores\":\\d+,"
                + "\"commit\":\"[^\"]+\"},\"results\":\\[\\{\"case\":\"pilot.heads\","
                + "\"figure\":\"count\",\"value\":1.0000,\"unit\":\"\",\"n\":1}, "
                + "\\{\"case\":\"pilot.zones\".*}]}\\R");
    assertThat(said(problems)).isEmpty();
  }

  @Test
  void without_json_there_is_a_table() throws IOException {
    pilot();
    assertThat(run("scalp", "--data", ".", "--heads", "0")).isZero();
    assertThat(said(answers))
        .startsWith("scalp: egg-2, from pilot/ten.csv\n")
        .contains("pilot.zones");
  }

  private void pilot() throws IOException {
    Files.createDirectory(folder.resolve("pilot"));
    Files.writeString(
        folder.resolve("pilot/ten.csv"),
        "client;zone;tracedCm2;C;A;N;hairMm\nP1;mid;60;571;352;358;0\nP1;crown;88;571;352;358;0\n");
  }

  private void refuses(String because, String... words) {
    assertThat(run(words)).isEqualTo(2);
    assertThat(said(problems)).contains(because);
    assertThat(said(answers)).isEmpty();
  }

  private int run(String... words) {
    return Evaluate.run(List.of(words), folder, printer(answers), printer(problems));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
