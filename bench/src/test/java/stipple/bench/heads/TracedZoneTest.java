package stipple.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracedZoneTest {

  private static final String HEADER = "client;zone;tracedCm2;C;A;N;hairMm\n";

  @TempDir private Path folder;

  @Test
  void decimals_stand_behind_a_comma_or_a_point_and_zones_in_any_letters() throws IOException {
    var zones =
        TracedZone.read(written("P1;crown;88,5;571;352.5;;0\nP1;Temple_L;21;571;352,5;;\n"));
    assertThat(zones)
        .containsExactly(
            new TracedZone("P1", TracedZone.Part.CROWN, 88.5, 571, 352.5, Double.NaN, 0),
            new TracedZone("P1", TracedZone.Part.TEMPLE_L, 21, 571, 352.5, Double.NaN, Double.NaN));
  }

  @Test
  void columns_may_stand_in_any_order() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("turned.csv"),
            "hairMm;N;A;C;tracedCm2;zone;client\n1;358;352;571;60;MID;P2");
    assertThat(TracedZone.read(file))
        .containsExactly(new TracedZone("P2", TracedZone.Part.MID, 60, 571, 352, 358, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P1;nape;30;571;352;358;0    | expected one of [FRONTAL, | under zone",
        "P1;mid;30;57.1;352;358;0    | expected 400 to 750 mm    | under C",
        "P1;mid;;571;352;358;0       | the area that was traced  | under tracedCm2",
        "P1;mid;30;571;352;358;-1    | expected 0 to 15 mm       | under hairMm",
        "P1;mid;30;571;352           | expected 7 cells, not 5   | client"
      })
  void a_wrong_row_is_refused_with_its_line(String row, String expected, String where)
      throws IOException {
    var file = written(row);
    assertThatThrownBy(() -> TracedZone.read(file))
        .isInstanceOf(WrongData.class)
        .hasMessageContainingAll("ten.csv, line 2", expected, where)
        .hasMessageNotContaining("P1");
  }

  private Path written(String rows) throws IOException {
    return Files.writeString(folder.resolve("ten.csv"), HEADER + rows);
  }
}
