package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalpEvaluationTest {

  @TempDir private Path folder;

  @Test
  void a_sitting_that_was_entered_twice_counts_once_beside() throws IOException {
    Files.writeString(
        folder.resolve("HandLab_TMSHeads.csv"),
        """
        "1","head","7","Male","","9000","36.0","35.0","","","","","","",""
        "2","head","7","Male","","9000","36.0","35.0","","","","","","",""
        "3","head","7","Male","","9050","38.0","37.0","","","","","","",""
        """);
    var figures = take();
    assertThat(figure(figures, "handlab.A.repeat").n()).isEqualTo(2);
    assertThat(figure(figures, "handlab.A.repeat.entered-once").n()).isEqualTo(1);
    assertThat(figure(figures, "handlab.A.repeat.entered-once").value()).isEqualTo(Math.sqrt(2));
    assertThat(figures).noneMatch(figure -> figure.of().contains(".C"));
  }

  @Test
  void a_survey_of_other_people_fails_its_means() throws IOException {
    var rows = new StringBuilder("SEX,HEADCIRC,BITCOR,HEADBR,HEADLTH,INTPUPBR\n");
    for (int i = 0; i < 40; i++) {
      rows.append(
          "1,%d,%d,%d,%d,63\n".formatted(610 + i % 7, 350 + i % 5, 153 + i % 3, 197 + i % 2));
    }
    Files.writeString(folder.resolve("RespiratorUsersData-all-subjects.csv"), rows);
    var figures = take();
    var circumference = figure(figures, "niosh.men.C");
    assertThat(circumference.target().verdict(circumference.value())).isEqualTo("fail");
    var breadth = figure(figures, "niosh.men.B");
    assertThat(breadth.target().verdict(breadth.value())).isEqualTo("pass");
    assertThat(figure(figures, "niosh.men.L.by-line").n()).isEqualTo(40);
  }

  private List<Figure> take() throws IOException {
    return new ScalpEvaluation()
        .report(Asked.of(List.of("scalp", "--data", ".", "--heads", "0"), folder))
        .figures();
  }

  private static Figure figure(List<Figure> figures, String of) {
    return figures.stream().filter(figure -> figure.of().equals(of)).findFirst().orElseThrow();
  }
}
