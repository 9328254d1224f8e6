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
import stipple.bench.durations.SimulatedStudio;
import stipple.bench.durations.SimulatedTable;

class DurationEvaluationTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

  @Test
  void durations_in_groups_are_told_as_one_object_with_every_case() throws IOException {
    table(new SimulatedTable(2, 150, 8, false).csv());
    assertThat(run("--json")).isZero();
    for (var of : List.of("model", "model.rare", "baseline.global", "baseline.per-type")) {
      for (var figure : List.of("crps", "mae", "below-p10", "below-p50", "below-p90")) {
        if (!of.equals("model.rare")) {
          assertThat(said(answers))
              .contains("\"case\":\"" + of + "\",\"figure\":\"" + figure + "\"");
        }
      }
    }
    assertThat(said(answers)).contains("baseline.pooled").startsWith("{").endsWith("]}\n");
    assertThat(said(problems)).contains("stand there twice").hasLineCount(1);
  }

  @Test
  void a_studios_past_is_known_by_its_columns() throws IOException {
    table(new SimulatedStudio(2, 2).csv(60));
    assertThat(run()).isZero();
    assertThat(said(answers)).startsWith("duration: 60 past sessions").contains("own-estimate");
  }

  @Test
  void lines_that_cannot_be_used_are_told_by_their_number() throws IOException {
    table(
        """
        \uFEFFgroup,subgroup,type,minutes,date
        a,,,30,2025-01-01

        "a, b",x,y,45,2025-01-02
        a,,,30,2025-01-01
        a,,,-3,2025-01-01
        a,,,"1,200",2025-01-01
        a,,,20,2025-02-30
        a,,,20,
        ,,,,
        a,20
        ,,,20,2025-01-01
        """
            .replace("\n", "\r\n"));
    assertThat(run("--json")).isZero();
    assertThat(said(answers))
        .contains("\"case\":\"file\",\"figure\":\"used\",\"value\":3.0000")
        .contains("\"case\":\"file\",\"figure\":\"unusable\",\"value\":6.0000")
        .contains("\"case\":\"file\",\"figure\":\"again\",\"value\":1.0000");
    assertThat(said(problems))
        .contains("line 6: expected 0.01 to 100000 with a decimal point under minutes")
        .contains("line 7:", "line 8: expected a day", "line 9: expected a day under date")
        .contains("line 11: expected 5 cells, not 2", "line 12: expected something under group")
        .contains("1 lines stand there twice, the first is line 5");
  }

  @Test
  void what_is_no_such_table_is_refused() throws IOException {
    assertThat(Evaluate.run(List.of("duration"), folder, printer(answers), printer(problems)))
        .isEqualTo(2);
    assertThat(said(problems)).contains("asks for --data FILE.csv");
    refuses("is no file", null);
    refuses("expected the columns group", "");
    refuses("there is no minutes", "group,subgroup,type,hours\na,b,c,1\n");
    refuses("holds no line that can be used", "group,subgroup,type,minutes\na,b,c,long\n");
    refuses(
        "there is no total_min", "session_id,client_key,practitioner,date,session_no\n1,2,3,4,5\n");
  }

  private void refuses(String because, @org.jspecify.annotations.Nullable String text)
      throws IOException {
    problems.reset();
    if (text != null) {
      table(text);
    }
    assertThat(run()).isEqualTo(2);
    assertThat(said(problems)).contains(because);
  }

  private void table(String text) throws IOException {
    Files.writeString(folder.resolve("table.csv"), text);
  }

  private int run(String... words) {
    var all = new java.util.ArrayList<>(List.of("duration", "--data", "table.csv"));
    all.addAll(List.of(words));
    return Evaluate.run(all, folder, printer(answers), printer(problems));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
