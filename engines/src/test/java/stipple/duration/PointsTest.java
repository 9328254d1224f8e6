package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

  @Test
  void each_place_is_taken_once_in_every_direction() {
    for (int direction = 0; direction < 19; direction++) {
      boolean[] taken = new boolean[Points.COUNT];
      for (int place : Points.places(direction)) {
        assertThat(taken[place]).isFalse();
        taken[place] = true;
      }
    }
  }

  @Test
  void no_two_directions_go_together() {
    for (int one = 0; one < 19; one++) {
      for (int other = 0; other < one; other++) {
        double sum = 0;
        for (int i = 0; i < Points.COUNT; i++) {
          sum += Points.ALL.normal(one)[i] * Points.ALL.normal(other)[i];
        }
        assertThat(sum / Points.COUNT).as("%s, %s", one, other).isCloseTo(0, within(0.05));
      }
    }
  }

  @Test
  void the_chances_of_a_zone_have_a_variance_of_one() {
    for (int zone = 0; zone < 5; zone++) {
      double squares = 0;
      for (double value : Points.ALL.chance(zone)) {
        squares += value * value;
      }
      assertThat(squares / Points.COUNT).isCloseTo(1, within(0.02));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {8, 12, 40, 300})
  void the_quick_curves_agree_with_the_oracle(double degrees) {
    var normal = NormalDistribution.of(0, 1);
    var chiSquared = ChiSquaredDistribution.of(degrees);
    var student = TDistribution.of(degrees);
    for (double share = 0.01; share < 1; share += 0.0329) {
      double z = normal.inverseCumulativeProbability(share);
      double expected = chiSquared.inverseCumulativeProbability(share);
      assertThat(Draws.chiSquare(z, degrees) / expected).isCloseTo(1, within(0.03));
      double t = student.inverseCumulativeProbability(share);
      assertThat(Draws.student(z, degrees)).isCloseTo(t, within(0.01 * (1 + Math.abs(t))));
    }
  }

  @Test
  void the_number_of_breaks_agrees_with_the_oracle() {
    for (double mean : new double[] {0.05, 1, 4, 15}) {
      var oracle = PoissonDistribution.of(mean);
      for (double share = 0.01; share < 1; share += 0.0321) {
        assertThat(Draws.poisson(share, mean))
            .isEqualTo(oracle.inverseCumulativeProbability(share));
      }
    }
    assertThat(Draws.poisson(0.5, 1e6)).isEqualTo(40);
  }
}
