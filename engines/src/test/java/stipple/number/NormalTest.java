package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

  private static final NormalDistribution ORACLE = NormalDistribution.of(0, 1);
  private static final double RELATIVE = 1e-9;

  @Test
  void nine_in_ten_lie_below_1_28() {
    assertThat(Normal.quantile(0.9)).isCloseTo(1.2815515655446004, within(1e-12));
    assertThat(Normal.quantile(0.5)).isCloseTo(0, within(1e-15));
    assertThat(Normal.shareBelow(0)).isEqualTo(0.5);
  }

  @Test
  void the_share_agrees_with_the_oracle() {
    for (double x = -30; x <= 8; x += 0.0731) {
      double expected = ORACLE.cumulativeProbability(x);
      assertThat(Math.abs(Normal.shareBelow(x) / expected - 1)).as("at %s", x).isLessThan(RELATIVE);
    }
  }

  @Test
  void the_quantile_agrees_with_the_oracle() {
    for (double share = 1e-200; share < 0.5; share *= 1.7) {
      double expected = ORACLE.inverseCumulativeProbability(share);
      assertThat(Math.abs(Normal.quantile(share) / expected - 1))
          .as("at %s", share)
          .isLessThan(RELATIVE);
    }
    for (double share = 0.501; share < 1; share += 0.0107) {
      double expected = ORACLE.inverseCumulativeProbability(share);
      assertThat(Math.abs(Normal.quantile(share) / expected - 1))
          .as("at %s", share)
          .isLessThan(RELATIVE);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 0, 1, -0.1, Double.POSITIVE_INFINITY})
  void a_share_out_of_bounds_is_refused(double share) {
    assertThatIllegalArgumentException().isThrownBy(() -> Normal.quantile(share));
  }
}
