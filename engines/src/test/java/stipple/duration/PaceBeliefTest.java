package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PaceBeliefTest {

  private static final int EFFECTS = 5;
  private static final double WORTH = 8;
  private static final double VARIANCE = 0.0144;

  private record Seen(double[] row, double y, double noise) {}

  @Test
  void learning_one_by_one_equals_solving_all_at_once() {
    var seen = seen(60);
    var belief = learned(seen);
    // the slow twin: the normal equations of the prior and all observations
    double[][] precision = new double[EFFECTS][EFFECTS];
    double[] right = new double[EFFECTS];
    double squares = WORTH * VARIANCE;
    for (int i = 0; i < EFFECTS; i++) {
      precision[i][i] = 1 / start(i);
    }
    for (var one : seen) {
      for (int i = 0; i < EFFECTS; i++) {
        right[i] += one.row()[i] * one.y() / one.noise();
        for (int j = 0; j < EFFECTS; j++) {
          precision[i][j] += one.row()[i] * one.row()[j] / one.noise();
        }
      }
      squares += one.y() * one.y() / one.noise();
    }
    double[] mean = solved(precision, right);
    for (int i = 0; i < EFFECTS; i++) {
      squares -= mean[i] * right[i];
      assertThat(belief.mean(i)).isCloseTo(mean[i], within(1e-9));
      double[] unit = new double[EFFECTS];
      unit[i] = 1;
      double[] column = solved(precision, unit);
      for (int j = 0; j < EFFECTS; j++) {
        assertThat(belief.unsure(i, j)).isCloseTo(column[j], within(1e-9));
      }
    }
    assertThat(belief.degrees()).isEqualTo(WORTH + seen.size());
    assertThat(belief.chance()).isCloseTo(squares / (WORTH + seen.size()), within(1e-9));
  }

  @Test
  void the_order_of_what_is_seen_changes_nothing() {
    var seen = seen(200);
    var shuffled = new ArrayList<>(seen);
    Collections.shuffle(shuffled, new Random(3));
    var one = learned(seen);
    var other = learned(shuffled);
    for (int i = 0; i < EFFECTS; i++) {
      assertThat(other.mean(i)).isCloseTo(one.mean(i), within(1e-9));
      assertThat(other.unsure(i, i)).isCloseTo(one.unsure(i, i), within(1e-9));
    }
    assertThat(other.chance()).isCloseTo(one.chance(), within(1e-9));
  }

  /// One effect: mean and spread summed over a fine grid of all they could be.
  @Test
  void one_effect_agrees_with_a_sum_over_all_it_could_be() {
    var belief = new PaceBelief(1, WORTH, VARIANCE);
    belief.restart(0, 0, 2);
    double[] seen = {0.10, 0.22, -0.05};
    for (double y : seen) {
      belief.learn(row(1), y - belief.mean(0), 1.5);
    }
    double all = 0;
    double effects = 0;
    double inverses = 0;
    for (double log = -8; log < 0; log += 0.02) {
      double variance = Math.exp(log);
      for (double effect = -1; effect < 1; effect += 0.004) {
        double weight = -WORTH / 2 * log - WORTH * VARIANCE / 2 / variance;
        weight += -log / 2 - effect * effect / (2 * 2 * variance);
        for (double y : seen) {
          weight += -log / 2 - (y - effect) * (y - effect) / (2 * 1.5 * variance);
        }
        double likely = Math.exp(weight - 30);
        all += likely;
        effects += likely * effect;
        inverses += likely / variance;
      }
    }
    assertThat(belief.mean(0)).isCloseTo(effects / all, within(1e-4));
    assertThat(1 / belief.chance()).isCloseTo(inverses / all, within(0.05));
  }

  @Test
  void what_is_too_far_off_is_clipped_and_said_so() {
    var belief = new PaceBelief(1, WORTH, VARIANCE);
    belief.restart(0, 0, 2);
    assertThat(belief.learn(row(1), 0.2, 1)).isFalse();
    assertThat(belief.learn(row(1), 5, 1)).isTrue();
    assertThat(belief.mean(0)).isLessThan(1);
  }

  @Test
  void an_effect_begun_anew_is_tied_to_no_other() {
    var belief = learned(seen(20));
    belief.restart(2, 0.5, 3);
    belief.widen(2);
    assertThat(belief.mean(2)).isEqualTo(0.5);
    assertThat(belief.unsure(2, 2)).isEqualTo(3);
    assertThat(belief.unsure(1, 2)).isZero();
    assertThat(belief.columns()).isEqualTo(EFFECTS + 2);
  }

  private static double start(int effect) {
    return 0.5 + effect;
  }

  private static PaceBelief learned(List<Seen> seen) {
    var belief = new PaceBelief(EFFECTS, WORTH, VARIANCE);
    for (int i = 0; i < EFFECTS; i++) {
      belief.restart(i, 0, start(i));
    }
    for (var one : seen) {
      var row = row(one.row());
      belief.learn(row, one.y() - belief.expected(row), one.noise());
    }
    return belief;
  }

  private static PaceRow row(double... values) {
    int[] columns = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      columns[i] = i;
    }
    return new PaceRow(columns, values, 0, 0, 0, 0);
  }

  private static List<Seen> seen(int count) {
    var random = new SplittableRandom(5);
    var seen = new ArrayList<Seen>();
    for (int k = 0; k < count; k++) {
      double[] row = new double[EFFECTS];
      double y = random.nextDouble(-0.1, 0.1);
      for (int i = 0; i < EFFECTS; i++) {
        row[i] = random.nextInt(2);
        y += row[i] * 0.05 * i;
      }
      seen.add(new Seen(row, y, random.nextDouble(1, 3)));
    }
    return seen;
  }

  private static double[] solved(double[][] matrix, double[] right) {
    int count = right.length;
    double[][] rows = new double[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = java.util.Arrays.copyOf(matrix[i], count + 1);
      rows[i][count] = right[i];
    }
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < count; k++) {
        double times = k == i ? 0 : rows[k][i] / rows[i][i];
        for (int j = i; j <= count; j++) {
          rows[k][j] -= times * rows[i][j];
        }
      }
    }
    double[] solution = new double[count];
    for (int i = 0; i < count; i++) {
      solution[i] = rows[i][count] / rows[i][i];
    }
    return solution;
  }
}
