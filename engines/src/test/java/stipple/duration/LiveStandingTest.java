package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.scalp.Zone;

class LiveStandingTest {

  private static final SessionWork WORK = PaceTest.work(6_000, Factors.usual(), 1, true);
  private static final LiveSession LIVE =
      DurationModel.unlearned().live(SessionAsk.of(WORK, "", "", 20_000));

  @Test
  void before_the_first_dot_it_says_what_the_plan_says() {
    var live = LIVE.left(standing(List.of(), WORK.dots(), 0, 0));
    var planned = Pace.estimate(WORK);
    assertThat(live.minutes().quantile(0.1)).isCloseTo(planned.p10(), withPercentage(6));
    assertThat(live.minutes().quantile(0.5)).isCloseTo(planned.p50(), withPercentage(6));
    assertThat(live.minutes().quantile(0.9)).isCloseTo(planned.p90(), withPercentage(6));
    assertThat(live.paceShare()).isEqualTo(1);
  }

  @Test
  void a_fast_hand_brings_the_end_nearer_and_a_slow_one_further() {
    var dots = Map.of(Zone.TOP, 3_000);
    var fast = LIVE.left(standing(worked(1_200, 8), dots, 45, 0));
    var usual = LIVE.left(standing(worked(1_200, 12.6), dots, 45, 0));
    var slow = LIVE.left(standing(worked(1_200, 24), dots, 45, 0));
    assertThat(fast.minutes().quantile(0.5)).isLessThan(usual.minutes().quantile(0.5));
    assertThat(slow.minutes().quantile(0.5)).isGreaterThan(usual.minutes().quantile(0.5));
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
    var live = LIVE.left(standing(seen, Map.of(Zone.TOP, 4_000), 40, 0));
    return live.minutes().quantile(0.9) - live.minutes().quantile(0.1);
  }

  @Test
  void a_handful_of_dots_says_nothing_of_the_pace() {
    var live = LIVE.left(standing(worked(20, 5), Map.of(Zone.TOP, 4_000), 40, 0));
    assertThat(live.paceShare()).isEqualTo(1);
  }

  @Test
  void when_all_dots_are_placed_only_the_close_is_left() {
    var live = LIVE.left(standing(worked(6_000, 60), Map.of(), 110, 2));
    assertThat(live.minutes().quantile(0.5)).isCloseTo(15, within(2.0));
  }

  @Test
  void checks_made_and_a_break_at_hand_count() {
    var usual = LIVE.left(standing(worked(600, 6), Map.of(Zone.TOP, 500), 50, 2));
    var checks = LIVE.left(standing(worked(600, 6), Map.of(Zone.TOP, 500), 50, 0));
    var resting = LIVE.left(new Standing(worked(600, 6), null, Map.of(Zone.TOP, 500), 50, 2, 0));
    assertThat(checks.minutes().quantile(0.5) - usual.minutes().quantile(0.5))
        .isCloseTo(12, within(3.0));
    assertThat(resting.minutes().quantile(0.5) - usual.minutes().quantile(0.5))
        .isCloseTo(9, within(3.0));
  }

  @Test
  void minutes_of_the_open_stretch_are_worked_off_before_its_dots_are_counted() {
    var left = Map.of(Zone.TOP, 3_000);
    var open = new Stretch(Zone.TOP, 0, 10, 0.8);
    var begun = new Standing(worked(1_200, 12.6), open, left, 60, 2, -1);
    var waiting = new Standing(worked(1_200, 12.6), null, left, 60, 2, -1);
    double gained =
        LIVE.left(waiting).minutes().quantile(0.5) - LIVE.left(begun).minutes().quantile(0.5);
    assertThat(gained).isBetween(9.0, 14.0);
  }

  @Test
  void the_same_standing_gives_the_same_minutes_to_the_last_bit() {
    var standing = standing(worked(1_200, 12), Map.of(Zone.TOP, 3_000), 45, 1);
    assertThat(LIVE.left(standing).minutes().quantile(0.3))
        .isEqualTo(LIVE.left(standing).minutes().quantile(0.3));
  }

  private static List<Stretch> worked(int dots, double minutes) {
    return List.of(new Stretch(Zone.TOP, dots, minutes, 0.7));
  }

  private static Standing standing(
      List<Stretch> stretches, Map<Zone, Integer> left, double elapsed, int checks) {
    return new Standing(stretches, null, left, elapsed, checks, -1);
  }
}
