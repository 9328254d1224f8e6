package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import stipple.number.Normal;

class HealingBeliefTest {

  @Test
  void without_a_check_it_is_what_the_client_says() {
    for (var healing : Healing.values()) {
      for (boolean scar : new boolean[] {false, true}) {
        var belief = HealingBelief.of(healing);
        assertThat(belief.nineInTenDays(scar)).isEqualTo(healing.nineInTenDays(scar));
        assertThat(belief.days(0.5, false)).isCloseTo(healing.medianDays(), within(1e-9));
      }
    }
  }

  /// A check that tells nothing makes the belief be reckoned from its points.
  @Test
  void the_points_hold_the_range_of_the_words() {
    var nothing = HealingBelief.of(Healing.NORMAL).after(HealingSeen.healedBy(365));
    assertThat(nothing.days(0.5, false)).isCloseTo(10, within(0.01));
    assertThat(nothing.days(0.9, false)).isCloseTo(13.78, within(0.01));
    assertThat(nothing.days(0.9, true)).isCloseTo(20.78, within(0.01));
  }

  @Test
  void it_agrees_with_a_fine_grid() {
    var random = new SplittableRandom(6);
    for (int i = 0; i < 12; i++) {
      var healing = i % 2 == 0 ? Healing.FAST : Healing.SLOW;
      var seen = seen(random, 1 + i % 5);
      var belief = HealingBelief.of(healing, seen);
      var slow = new FineGrid(healing, seen);
      assertThat(belief.seen()).isEqualTo(seen.size());
      for (double share : new double[] {0.1, 0.5, 0.9}) {
        assertThat(slow.below(belief.days(share, false)))
            .as("%s %s", healing, seen)
            .isCloseTo(share, within(0.002));
      }
    }
  }

  @Test
  void the_order_of_checks_changes_nothing() {
    var seen = seen(new SplittableRandom(8), 6);
    var other = new ArrayList<>(seen);
    Collections.reverse(other);
    assertThat(HealingBelief.of(Healing.SLOW, seen).days(0.9, false))
        .isCloseTo(HealingBelief.of(Healing.SLOW, other).days(0.9, false), within(1e-9));
  }

  @Test
  void healed_early_brings_the_day_forward_and_not_yet_puts_it_back() {
    var words = HealingBelief.of(Healing.NORMAL);
    double usual = words.days(0.9, false);
    assertThat(words.after(HealingSeen.healedBy(7)).days(0.9, false)).isLessThan(usual - 1);
    assertThat(words.after(HealingSeen.notYetOn(14)).days(0.9, false)).isGreaterThan(usual + 1);
    var between = words.after(new HealingSeen(9, 11, false));
    assertThat(between.days(0.9, false)).isBetween(12.0, usual);
    assertThat(between.days(0.5, false)).isCloseTo(10, withPercentage(2));
  }

  @Test
  void a_scar_healed_a_week_later_is_no_slow_skin() {
    var skin = HealingBelief.of(Healing.NORMAL).after(new HealingSeen(9, 11, false));
    var scar = HealingBelief.of(Healing.NORMAL).after(new HealingSeen(16, 18, true));
    assertThat(scar.days(0.9, false)).isCloseTo(skin.days(0.9, false), within(1e-9));
  }

  @Test
  void eyes_that_contradict_each_other_leave_a_range() {
    var both = List.of(HealingSeen.healedBy(2), HealingSeen.notYetOn(60));
    assertThat(HealingBelief.of(Healing.NORMAL, both).days(0.9, false)).isBetween(8.0, 25.0);
  }

  @Test
  void the_gap_of_the_next_session_follows_what_was_seen() {
    var done = Progress.after(1, Map.of());
    var words = gap(done);
    assertThat(gap(done.healed(List.of()))).isEqualTo(words);
    var slow = gap(done.healed(List.of(HealingSeen.notYetOn(16), HealingSeen.notYetOn(17))));
    assertThat(slow.suggestedEarliestDays()).isGreaterThan(words.suggestedEarliestDays() + 2);
    assertThat(slow.preferredToDays()).isGreaterThanOrEqualTo(slow.suggestedEarliestDays());
    assertThat(slow.reasons().getLast().figures())
        .containsExactly((double) slow.suggestedEarliestDays(), 2.0);
    var quick = gap(done.healed(Collections.nCopies(9, HealingSeen.healedBy(4))));
    assertThat(quick.suggestedEarliestDays()).isGreaterThanOrEqualTo(GapPolicy.usual().minDays());
    assertThat(quick.suggestedEarliestDays()).isLessThan(words.suggestedEarliestDays() - 3);
  }

  @Test
  void what_nobody_can_have_seen_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HealingSeen(0, 0, false));
    assertThatIllegalArgumentException().isThrownBy(() -> new HealingSeen(9, 9, false));
    assertThatIllegalArgumentException().isThrownBy(() -> HealingSeen.notYetOn(366));
  }

  private static GapPlan gap(Progress progress) {
    var plan = TreatmentPlan.of(Cast.idris().after(progress));
    return plan.sessions().getFirst().gapToPrevious().orElseThrow();
  }

  private static List<HealingSeen> seen(SplittableRandom random, int count) {
    var seen = new ArrayList<HealingSeen>();
    for (int i = 0; i < count; i++) {
      int day = 6 + random.nextInt(9);
      seen.add(
          switch (random.nextInt(3)) {
            case 0 -> HealingSeen.healedBy(day);
            case 1 -> HealingSeen.notYetOn(day);
            default -> new HealingSeen(day, day + 1 + random.nextInt(4), false);
          });
    }
    return seen;
  }

  /// The slow twin: 2,001 medians, the formulas as the design has them.
  private static final class FineGrid {
    private final double[] medians = new double[2_001];
    private final double[] weights = new double[medians.length];

    FineGrid(Healing healing, List<HealingSeen> seen) {
      for (int i = 0; i < medians.length; i++) {
        double z = (i - 1_000) / 200.0;
        medians[i] = healing.medianDays() * Math.exp(0.20 * z);
        weights[i] = Math.exp(-z * z / 2);
        for (var one : seen) {
          double by = one.healedByDay() == 0 ? 1 : over(one.healedByDay(), medians[i]);
          double notYet = one.notYetOnDay() == 0 ? 0 : over(one.notYetOnDay(), medians[i]);
          weights[i] *= 0.99 * (by - notYet) + 0.01;
        }
      }
    }

    double below(double days) {
      double sum = 0;
      double all = 0;
      for (int i = 0; i < medians.length; i++) {
        sum += weights[i] * over(days, medians[i]);
        all += weights[i];
      }
      return sum / all;
    }

    private static double over(double days, double median) {
      double z = Math.log(days / median) / 0.15;
      return Normal.shareBelow(Math.max(-30, Math.min(30, z)));
    }
  }
}
