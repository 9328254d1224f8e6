package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.duration.LiveForecast.Standing;
import stipple.duration.LiveForecast.Stretch;
import stipple.scalp.Zone;

class LiveForecastTest {

  private static final SessionWork WORK = PaceTest.work(6_000, Factors.usual(), 1, true);

  @Test
  void before_the_first_dot_it_says_what_the_plan_says() {
    var live = LiveForecast.of(WORK, standing(List.of(), WORK.dots(), 0, 0));
    var planned = Pace.estimate(WORK);
    assertThat(live.minutesLeft().low()).isCloseTo(planned.p10(), withPercentage(6));
    assertThat(live.minutesLeft().middle()).isCloseTo(planned.p50(), withPercentage(6));
    assertThat(live.minutesLeft().high()).isCloseTo(planned.p90(), withPercentage(6));
    assertThat(live.paceShare()).isEqualTo(1);
  }

  @Test
  void a_fast_hand_brings_the_end_nearer_and_a_slow_one_further() {
    var dots = Map.of(Zone.TOP, 3_000);
    var fast = LiveForecast.of(WORK, standing(worked(1_200, 8), dots, 45, 0));
    var usual = LiveForecast.of(WORK, standing(worked(1_200, 12.6), dots, 45, 0));
    var slow = LiveForecast.of(WORK, standing(worked(1_200, 24), dots, 45, 0));
    assertThat(fast.minutesLeft().middle()).isLessThan(usual.minutesLeft().middle());
    assertThat(slow.minutesLeft().middle()).isGreaterThan(usual.minutesLeft().middle());
    assertThat(fast.paceShare()).isGreaterThan(1);
    assertThat(slow.paceShare()).isLessThan(1);
  }

  @Test
  void the_range_narrows_as_the_work_is_seen() {
    double before = width(List.of());
    for (int stretches : List.of(1, 4, 12)) {
      var seen = new ArrayList<Stretch>();
      for (int i = 0; i < stretches; i++) {
        seen.addAll(worked(500, 5.3));
      }
      double now = width(seen);
      assertThat(now).isLessThan(before);
      before = now;
    }
  }

  private static double width(List<Stretch> seen) {
    var live = LiveForecast.of(WORK, standing(seen, Map.of(Zone.TOP, 4_000), 40, 0));
    return live.minutesLeft().high() - live.minutesLeft().low();
  }

  @Test
  void a_handful_of_dots_says_nothing_of_the_pace() {
    var live = LiveForecast.of(WORK, standing(worked(20, 5), Map.of(Zone.TOP, 4_000), 40, 0));
    assertThat(live.paceShare()).isEqualTo(1);
  }

  @Test
  void when_all_dots_are_placed_only_the_close_is_left() {
    var live = LiveForecast.of(WORK, standing(worked(6_000, 60), Map.of(), 110, 2));
    assertThat(live.minutesLeft().middle()).isCloseTo(15, within(2.0));
  }

  @Test
  void checks_made_and_a_break_at_hand_count() {
    var usual = LiveForecast.of(WORK, standing(worked(600, 6), Map.of(Zone.TOP, 500), 50, 2));
    var checks = LiveForecast.of(WORK, standing(worked(600, 6), Map.of(Zone.TOP, 500), 50, 0));
    var resting =
        LiveForecast.of(WORK, new Standing(worked(600, 6), null, Map.of(Zone.TOP, 500), 50, 2, 0));
    assertThat(checks.minutesLeft().middle() - usual.minutesLeft().middle())
        .isCloseTo(12, within(3.0));
    assertThat(resting.minutesLeft().middle() - usual.minutesLeft().middle())
        .isCloseTo(9, within(3.0));
  }

  @Test
  void minutes_of_the_open_stretch_are_worked_off_before_its_dots_are_counted() {
    var left = Map.of(Zone.TOP, 3_000);
    var open = new Stretch(Zone.TOP, 0, 10, 0.8);
    var begun = new Standing(worked(1_200, 12.6), open, left, 60, 2, -1);
    var waiting = new Standing(worked(1_200, 12.6), null, left, 60, 2, -1);
    double gained =
        LiveForecast.of(WORK, waiting).minutesLeft().middle()
            - LiveForecast.of(WORK, begun).minutesLeft().middle();
    assertThat(gained).isBetween(9.0, 14.0);
  }

  @Test
  void the_same_standing_gives_the_same_minutes_to_the_last_bit() {
    var standing = standing(worked(1_200, 12), Map.of(Zone.TOP, 3_000), 45, 1);
    assertThat(LiveForecast.of(WORK, standing)).isEqualTo(LiveForecast.of(WORK, standing));
  }

  private static List<Stretch> worked(int dots, double minutes) {
    return List.of(new Stretch(Zone.TOP, dots, minutes, 0.7));
  }

  private static Standing standing(
      List<Stretch> stretches, Map<Zone, Integer> left, double elapsed, int checks) {
    return new Standing(stretches, null, left, elapsed, checks, -1);
  }
}
