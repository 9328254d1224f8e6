package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import stipple.scalp.Zone;

class LiveSessionTest {

  private static final SessionAsk ASK =
      SessionAsk.of(PaceTest.work(6_000, Factors.usual(), 1, true), "Ada", "Idris", 20_000);

  @Test
  void before_the_first_dot_it_says_what_was_foretold() {
    var model = DurationModel.from(DurationPrior.usual(), new SimulatedStudio(3).sessions(12));
    var left = model.live(ASK).left(new Standing(List.of(), null, ASK.work().dots(), 0, 0, -1));
    var foretold = model.foretell(ASK).range();
    assertThat(left.minutes().range().low()).isCloseTo(foretold.low(), withPercentage(6));
    assertThat(left.minutes().range().middle()).isCloseTo(foretold.middle(), withPercentage(5));
    assertThat(left.minutes().range().high()).isCloseTo(foretold.high(), withPercentage(7));
    assertThat(left.paceShare()).isEqualTo(1);
  }

  @Test
  void a_fast_hand_brings_the_end_nearer() {
    var live = DurationModel.unlearned().live(ASK);
    var fast = live.left(standing(new Stretch(Zone.TOP, 1_200, 8, 0.7)));
    var slow = live.left(standing(new Stretch(Zone.TOP, 1_200, 24, 0.7)));
    assertThat(fast.minutes().quantile(0.5)).isLessThan(slow.minutes().quantile(0.5) - 20);
    assertThat(fast.paceShare()).isGreaterThan(1);
    assertThat(slow.paceShare()).isLessThan(1);
  }

  private static Standing standing(Stretch worked) {
    return new Standing(List.of(worked), null, Map.of(Zone.TOP, 4_800), 55, 1, -1);
  }

  @Test
  void long_overdue_there_is_still_a_little_left_and_never_less_than_nothing() {
    var live = DurationModel.unlearned().live(ASK);
    var worked = List.of(new Stretch(Zone.TOP, 6_000, 900, 5));
    for (double breakMin : new double[] {-1, 0, 300}) {
      for (int dots : new int[] {0, 10, 3_000}) {
        var now = new Standing(worked, null, Map.of(Zone.TOP, dots), 1_200, 2, breakMin);
        assertThat(live.left(now).minutes().quantile(0)).isPositive();
      }
    }
    var over = live.left(new Standing(worked, null, Map.of(), 1_200, 2, -1));
    assertThat(over.minutes().quantile(0.5)).isCloseTo(15, within(2.0));
  }

  @Test
  void elapsed_time_alone_never_leaves_less_than_nothing() {
    var foretold = DurationModel.unlearned().foretell(ASK);
    double before = foretold.quantile(0.5);
    for (double gone = 0; gone < 3_000; gone += 37) {
      var left = foretold.left(gone);
      assertThat(left.quantile(0)).isNotNegative();
      assertThat(left.quantile(0.5) + gone).isGreaterThanOrEqualTo(before - 0.5);
      before = left.quantile(0.5) + gone;
    }
  }

  /// Half the dots are placed: the rest of the session is foretold within 7 % of a mean session.
  @Test
  void at_half_way_the_rest_is_known_within_7_percent_of_a_session() {
    var random = new SplittableRandom(11);
    double misses = 0;
    double all = 0;
    int below90 = 0;
    int sessions = 300;
    for (int i = 0; i < sessions; i++) {
      var studio = new SimulatedStudio(50_000 + i);
      var ask = studio.ask(0);
      var truth = studio.session(ask);
      var now = halfWay(truth, random);
      double left = truth.totalMinutes() - now.elapsedMinutes();
      var foretold = DurationModel.unlearned().live(ask).left(now).minutes();
      misses += Math.abs(foretold.quantile(0.5) - left);
      all += truth.totalMinutes();
      below90 += left <= foretold.quantile(0.9) ? 1 : 0;
    }
    assertThat(misses / all).isLessThan(0.07);
    assertThat((double) below90 / sessions).isBetween(0.84, 0.97);
  }

  /// Every zone worked half, in stretches of about eight minutes whose counts sway by 12 %.
  private static Standing halfWay(SessionLog truth, SplittableRandom random) {
    var stretches = new ArrayList<Stretch>();
    var left = new EnumMap<Zone, Integer>(Zone.class);
    double elapsed = truth.measured().setUpMinutes() + truth.measured().breakMinutes() / 2;
    for (var zone : truth.measured().activeByZone().entrySet()) {
      int dots = truth.done().work().dots().getOrDefault(zone.getKey(), 0);
      int parts = Math.max(1, (int) (zone.getValue() / 16));
      for (int k = 0; k < parts; k++) {
        double minutes = zone.getValue() / 2 / parts;
        double sway = 1 + random.nextDouble(-0.2, 0.2);
        int placed = (int) (sway * dots / 2 / parts);
        stretches.add(new Stretch(zone.getKey(), placed, minutes, (elapsed + minutes / 2) / 60));
        elapsed += minutes;
      }
      left.put(zone.getKey(), dots - dots / 2);
    }
    double checkMin = truth.measured().checkMinutes() / 2;
    return new Standing(stretches, null, left, elapsed + checkMin, 1, -1);
  }
}
