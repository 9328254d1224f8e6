package stipple.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapeReadingTest {

  @TempDir private Path folder;

  @Test
  void centimetres_become_millimetres_and_what_was_not_laid_is_not_a_number() throws IOException {
    var readings =
        TapeReading.read(
            written(
                """
                "1","head","7","Female","","9000","36.5","35.0","","","","","","",""
                "2","head","8",\\N,"",\\N,"","","55.0","","","","","",""
                """));
    assertThat(readings)
        .containsExactly(
            new TapeReading("7", Sex.FEMALE, 9000, Double.NaN, 350, 365),
            new TapeReading("8", Sex.UNTOLD, Double.NaN, 550, Double.NaN, Double.NaN));
  }

  @Test
  void arms_are_no_heads() throws IOException {
    var readings =
        TapeReading.read(
            written(
                """
                "1","arm","7","Male","","9000","","","","70.0","17.0","","","",""
                "2","head","7","Male","","9000","36.0","35.0","56.0","","","","","",""
                """));
    assertThat(readings).hasSize(1);
  }

  @Test
  void too_few_cells_are_refused_with_file_line_and_what_is_expected() throws IOException {
    var file = written("\"1\",\"head\",\"7\",\"Male\"\n");
    assertThatThrownBy(() -> TapeReading.read(file))
        .isInstanceOf(WrongData.class)
        .hasMessageContaining("HandLab_TMSHeads.csv, line 1: expected 15 cells, not 4")
        .hasMessageContaining("nasioninion");
  }

  @Test
  void a_word_in_place_of_a_number_is_refused_and_not_repeated() throws IOException {
    var file = written("\"1\",\"head\",\"7\",\"Male\",\"\",\"9\",\"long\",\"\",\"\",,,,,,\n");
    assertThatThrownBy(() -> TapeReading.read(file))
        .hasMessage("HandLab_TMSHeads.csv, line 1: expected a number or nothing under nasioninion");
  }

  @Test
  void an_empty_file_is_refused() throws IOException {
    var file = written("\n");
    assertThatThrownBy(() -> TapeReading.read(file)).hasMessageContaining("at least one row");
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve(TapeReading.FILE), text);
  }
}
