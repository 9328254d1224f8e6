package stipple.studio.treatment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stipple.duration.PlanRequest;
import stipple.duration.TreatmentPlan;

class WaterfallBarsTest {

  @Test
  void the_lines_add_up_to_the_middle_that_is_shown() {
    everyScalp()
        .flatMap(request -> TreatmentPlan.of(request).sessions().stream())
        .forEach(sitting -> {
          var bars = WaterfallBars.of(sitting, false);
          assertThat(bars.minutes()).isEqualTo((int) sitting.minutes().middle());
          assertThat(bars.rows().stream().mapToInt(WaterfallBars.Row::minutes).sum())
              .isEqualTo(bars.minutes());
        });
  }

  @Test
  void what_was_told_in_confidence_is_one_line_for_the_front_desk_and_the_sum_stays() {
    var sitting = TreatmentPlan.of(Scalps.stageFive()).sessions().getFirst();

    var open = WaterfallBars.of(sitting, false);
    var discreet = WaterfallBars.of(sitting, true);

    assertThat(discreet.minutes()).isEqualTo(open.minutes());
    assertThat(discreet.rows())
        .extracting(row -> row.name().key())
        .contains("plan.told")
        .doesNotContain("cause-code.PAIN", "cause-code.SKIN_OILY_OR_THICK");
  }

  @Test
  void the_scale_holds_the_longest_bar_and_ends_on_a_full_hour() {
    everyScalp()
        .map(TreatmentPlan::of)
        .forEach(plan -> {
          var scale = SessionBars.of(plan).scale();
          assertThat(plan.sessions())
              .allSatisfy(sitting ->
                  assertThat(sitting.minutes().high()).isLessThanOrEqualTo(scale.hours() * 60.0));
          assertThat(scale.marks()).startsWith(0).endsWith(scale.hours());
        });
  }

  private static Stream<PlanRequest> everyScalp() {
    return Stream.of(Scalps.stageFive(), Scalps.scar(12), Scalps.impatient());
  }
}
