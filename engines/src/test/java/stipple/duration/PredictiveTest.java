package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;

class PredictiveTest {

  private static final LogNormalDistribution CURVE = LogNormalDistribution.of(5, 0.4);

  private static Predictive lognormal(int count) {
    double[] minutes = new double[count];
    for (int i = 0; i < count; i++) {
      minutes[i] = CURVE.inverseCumulativeProbability((i + 0.5) / count);
    }
    return Predictive.of(minutes);
  }

  @Test
  void quantiles_and_shares_agree_with_the_curve_and_each_other() {
    var range = lognormal(2_048);
    for (double share = 0.01; share < 1; share += 0.017) {
      double quantile = range.quantile(share);
      assertThat(quantile / CURVE.inverseCumulativeProbability(share)).isCloseTo(1, within(1e-3));
      assertThat(range.shareBelow(quantile)).isCloseTo(share, within(1e-9));
    }
    assertThat(range.shareBelow(0)).isZero();
    assertThat(range.shareBelow(1e9)).isEqualTo(1);
    assertThat(range.mean()).isCloseTo(CURVE.getMean(), within(0.1));
  }

  @Test
  void the_score_equals_its_definition_and_that_of_the_lognormal() {
    double[] minutes = {10, 20, 20, 50};
    double among = 0;
    for (double one : minutes) {
      for (double other : minutes) {
        among += Math.abs(one - other);
      }
    }
    double distance = (15 + 5 + 5 + 25) / 4.0;
    assertThat(Predictive.of(minutes).crps(25)).isCloseTo(distance - among / 32, within(1e-12));
    // y(2F(y) − 1) − 2e^(μ + σ²/2)(Φ((ln y − μ − σ²)/σ) + Φ(σ/√2) − 1) at y = 200
    assertThat(lognormal(8_192).crps(200)).isCloseTo(closedScore(200), within(0.02));
  }

  private static double closedScore(double truth) {
    var normal = org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1);
    double z = (Math.log(truth) - 5) / 0.4;
    double tail =
        normal.cumulativeProbability(z - 0.4)
            + normal.cumulativeProbability(0.4 / Math.sqrt(2))
            - 1;
    return truth * (2 * normal.cumulativeProbability(z) - 1) - 2 * Math.exp(5.08) * tail;
  }

  @Test
  void what_is_left_agrees_with_the_curve_given_the_time_gone() {
    var range = lognormal(2_048);
    for (double gone : new double[] {0, 100, 200, 350, 600}) {
      double over = 1 - CURVE.cumulativeProbability(gone);
      double expected = CURVE.inverseCumulativeProbability(1 - over / 2) - gone;
      assertThat(range.left(gone).quantile(0.5)).isCloseTo(expected, within(0.03 * expected + 1));
      assertThat(range.left(gone).quantile(0)).isNotNegative();
    }
  }

  @Test
  void calibration_moves_nothing_before_thirty_sessions() {
    var range = lognormal(256);
    double[] few = new double[29];
    assertThat(range.calibrated(Calibration.of(few))).isSameAs(range);
  }

  @Test
  void a_range_that_is_always_too_short_is_put_right() {
    double[] shares = new double[1_000];
    for (int i = 0; i < shares.length; i++) {
      // true lengths reach √u of the range: too often its upper part
      shares[i] = Math.sqrt((i * 617 % 1_000 + 0.5) / 1_000);
    }
    var calibration = Calibration.of(shares);
    assertThat(calibration.level(0.5)).isCloseTo(Math.sqrt(0.5), within(0.03));
    assertThat(calibration.level(0.9)).isCloseTo(Math.sqrt(0.9), within(0.03));
    for (double share = 0; share < 0.99; share += 0.01) {
      assertThat(calibration.level(share)).isLessThan(calibration.level(share + 0.01));
    }
    assertThat(calibration.level(0)).isZero();
    assertThat(calibration.level(1)).isCloseTo(1, within(1e-9));
  }

  @Test
  void shares_out_of_bounds_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> lognormal(8).quantile(1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> Calibration.of(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Predictive.of(-1, 4));
  }
}
