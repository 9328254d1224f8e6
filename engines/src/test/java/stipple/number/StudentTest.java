package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 8, 9, 31, 120, 399, 400})
  void the_share_agrees_with_the_oracle(int degrees) {
    var oracle = TDistribution.of(degrees);
    for (double t = -12; t <= 12; t += 0.237) {
      assertThat(Student.shareBelow(t, degrees))
          .as("at %s", t)
          .isCloseTo(oracle.cumulativeProbability(t), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 8, 9, 30, 400, 401, 5_000})
  void the_quantile_agrees_with_the_oracle(int degrees) {
    var oracle = TDistribution.of(degrees);
    for (double share = 0.0002; share < 1; share += 0.0131) {
      double expected = oracle.inverseCumulativeProbability(share);
      assertThat(Student.quantile(share, degrees))
          .as("at %s", share)
          .isCloseTo(expected, within(1e-8 * (1 + Math.abs(expected))));
    }
  }

  @Test
  void degrees_out_of_bounds_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Student.shareBelow(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Student.quantile(0.5, 2));
  }
}
