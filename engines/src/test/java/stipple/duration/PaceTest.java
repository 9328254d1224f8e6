package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stipple.scalp.Zone;

class PaceTest {

  private static final int DRAWS = 60_000;

  // the figures of the design page, drawn from 2,048 points: 5 % covers their own chance
  @ParameterizedTest
  @CsvSource({
    "14000, true, 174, 250, 322, 374",
    "14000, false, 228, 311, 388, 442",
    "5000, true, 99, 130, 159, 178",
    "5000, false, 147, 189, 224, 247"
  })
  void an_unknown_practitioner_takes_what_the_design_says(
      int dots, boolean prepared, double p10, double p50, double p80, double p90) {
    var estimate = Pace.estimate(work(dots, Factors.usual(), 1, prepared));
    assertThat(estimate.p10()).isCloseTo(p10, withPercentage(5));
    assertThat(estimate.p50()).isCloseTo(p50, withPercentage(5));
    assertThat(estimate.p80()).isCloseTo(p80, withPercentage(5));
    assertThat(estimate.p90()).isCloseTo(p90, withPercentage(5));
  }

  @ParameterizedTest
  @MethodSource("works")
  void the_closed_form_agrees_with_the_model_drawn_by_lot(SessionWork work) {
    double[] drawn = new FullModel(work, 20260901, false).sorted(DRAWS);
    var estimate = Pace.estimate(work);
    assertNear(estimate.p10(), FullModel.quantile(drawn, 0.1));
    assertNear(estimate.p50(), FullModel.quantile(drawn, 0.5));
    assertNear(estimate.p90(), FullModel.quantile(drawn, 0.9));
  }

  /// Within 3 % or 3 minutes, whichever is more: chance in the draws is below 1 minute.
  private static void assertNear(double closed, double drawn) {
    assertThat(closed).isCloseTo(drawn, within(Math.max(3, 0.03 * drawn)));
  }

  static Stream<Arguments> works() {
    var hard = new Factors(true, true, true, true, 9, 300, Healing.SLOW);
    return Stream.of(
            work(2_000, Factors.usual(), 1, true),
            work(6_750, Factors.usual(), 2, true),
            work(14_000, Factors.usual(), 1, true),
            work(14_000, hard, 3, true),
            work(24_000, Factors.usual(), 1, false),
            new SessionWork(
                1, Map.of(Zone.SCAR, 600), Factors.usual(), Technique.BETWEEN_HAIRS, true))
        .map(Arguments::of);
  }

  @Test
  void more_dots_take_longer() {
    double before = 0;
    for (int dots = 100; dots < 40_000; dots += 700) {
      double now = Pace.estimate(work(dots, Factors.usual(), 1, true)).p50();
      assertThat(now).isGreaterThan(before);
      before = now;
    }
  }

  @Test
  void pain_and_sensitive_skin_take_longer() {
    var usual = Pace.estimate(work(6_000, Factors.usual(), 2, true));
    var sensitive = new Factors(false, false, true, false, 4, 300, Healing.NORMAL);
    var hurting = new Factors(false, false, false, false, 8, 300, Healing.NORMAL);
    assertThat(Pace.estimate(work(6_000, sensitive, 2, true)).p50()).isGreaterThan(usual.p50());
    assertThat(Pace.estimate(work(6_000, hurting, 2, true)).p50()).isGreaterThan(usual.p50());
  }

  @Test
  void the_booked_length_is_p80_in_steps_of_five() {
    var estimate = Pace.estimate(work(6_000, Factors.usual(), 2, true));
    assertThat(estimate.bookedMinutes() % 5).isZero();
    assertThat(estimate.bookedMinutes() - estimate.p80()).isBetween(0.0, 5.0);
  }

  @Test
  void breaks_fall_within_the_session_in_order() {
    var estimate = Pace.estimate(work(14_000, Factors.usual(), 1, true));
    assertThat(estimate.breaks().expected()).isBetween(1.8, 2.6);
    assertThat(estimate.breaks().betweenMinutes()).isCloseTo(70, within(1e-9));
    assertThat(estimate.breaks().minutesIn()).isSorted().allMatch(at -> at > 35 && at < 250);
  }

  @Test
  void the_same_work_takes_the_same_minutes_to_the_last_bit() {
    var work = work(6_750, Factors.usual(), 2, true);
    assertThat(Pace.estimate(work)).isEqualTo(Pace.estimate(work));
  }

  @Test
  void work_without_dots_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SessionWork(1, Map.of(), Factors.usual(), Technique.SINGLE_POINT_SHAVED, true))
        .withMessageContaining("dots of a session");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Factors(false, false, false, false, 11, 300, Healing.FAST))
        .withMessageContaining("pain sensitivity must lie between 0.0 and 10.0 (0–10), got 11.0");
  }

  /// Hairline, top and crown in the shares of Idris.
  static SessionWork work(int dots, Factors factors, int number, boolean prepared) {
    int hairline = dots * 9 / 135;
    int crown = dots * 42 / 135;
    var byZone =
        Map.of(Zone.HAIRLINE, hairline, Zone.TOP, dots - hairline - crown, Zone.CROWN, crown);
    return new SessionWork(number, byZone, factors, Technique.SINGLE_POINT_SHAVED, prepared);
  }
}
