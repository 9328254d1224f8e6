package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stipple.bench.heads.HeadFiles;
import stipple.bench.heads.TracedZone.Part;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairRim;
import stipple.scalp.HairUnderTape;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpRegion;

class TracedAgainstModelTest {

  @TempDir private Path folder;

  @Test
  void a_zone_traced_as_the_model_has_it_is_off_by_nothing_and_held() throws IOException {
    var head =
        AreaReckoning.on(
            ScalpMap.of(LaidTapes.head(LaidTapes.of(571, 352, 358, 1, HairUnderTape.SHAVED))));
    double crown = head.cm2(ScalpRegion.CROWN.shape());
    double all = head.cm2(HairRim.inside());
    var figures = take("P1;crown;%s;571;352;358;0", "P1;all;%s;571;352;358;0", crown, all / 2);
    assertThat(value(figures, "pilot.crown", "bias")).isCloseTo(0, within(1e-9));
    assertThat(value(figures, "pilot.crown", "in-80")).isEqualTo(100);
    assertThat(value(figures, "pilot.all", "bias")).isCloseTo(100 * Math.log(2), within(1e-9));
    assertThat(value(figures, "pilot.any-zone", "in-80")).isEqualTo(50);
  }

  @Test
  void a_row_without_tapes_is_left_out() throws IOException {
    assertThat(take("P1;crown;%s;;;;0", "P1;mid;%s;;;;0", 80, 60)).isEmpty();
  }

  @Test
  void the_two_temples_make_the_temples() {
    var both =
        TracedAgainstModel.shape(Part.TEMPLE_L).union(TracedAgainstModel.shape(Part.TEMPLE_R));
    assertThat(both).isEqualTo(TracedAgainstModel.shape(Part.TEMPLES));
    assertThat(TracedAgainstModel.shape(Part.TEMPLE_R).rings().getFirst().gridU(0)).isPositive();
  }

  @Test
  void a_promise_is_judged_as_narrowly_as_its_number_allows() {
    assertThat(new Share(9, 10).promised(80, 5).verdict(90)).isEqualTo("pass");
    assertThat(new Share(900, 1000).promised(80, 5).verdict(90)).isEqualTo("fail");
    assertThat(new Share(3, 4).percent()).isEqualTo(75);
  }

  private List<Figure> take(String one, String other, double oneCm2, double otherCm2)
      throws IOException {
    Files.createDirectories(folder.resolve("pilot"));
    Files.writeString(
        folder.resolve("pilot/ten.csv"),
        "client;zone;tracedCm2;C;A;N;hairMm\n"
            + one.replace("%s", Double.toString(oneCm2))
            + "\n"
            + other.replace("%s", Double.toString(otherCm2))
            + "\n");
    return new TracedAgainstModel().answer(HeadFiles.in(folder));
  }

  private static double value(List<Figure> figures, String of, String which) {
    return figures.stream()
        .filter(figure -> figure.of().equals(of) && figure.figure().equals(which))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
