package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {

  // the platform's own functions are the oracle: they differ by an ulp or two, never by 1e-14
  private static final double RELATIVE = 1e-14;

  @Test
  void known_values_come_out() {
    assertThat(Exponential.exp(0)).isEqualTo(1);
    assertThat(Exponential.log(1)).isZero();
    assertThat(Exponential.exp(1)).isCloseTo(Math.E, withPercentage(RELATIVE * 100));
    assertThat(Exponential.log(10)).isCloseTo(2.302585092994046, withPercentage(RELATIVE * 100));
  }

  @Test
  void the_exponential_agrees_with_the_platform_everywhere() {
    for (double x = -700; x <= 700; x += 0.0917) {
      double expected = Math.exp(x);
      assertThat(Math.abs(Exponential.exp(x) / expected - 1)).as("exp %s", x).isLessThan(RELATIVE);
    }
  }

  @Test
  void the_logarithm_agrees_with_the_platform_everywhere() {
    for (double x = 1e-12; x < 1e12; x *= 1.0173) {
      assertThat(Exponential.log(x)).as("log %s", x).isCloseTo(Math.log(x), within(x));
    }
  }

  @Test
  void the_logarithm_undoes_the_exponential() {
    for (double x = -600; x <= 600; x += 1.37) {
      assertThat(Exponential.log(Exponential.exp(x)))
          .isCloseTo(x, org.assertj.core.api.Assertions.within(1e-12));
    }
  }

  @Test
  void less_one_keeps_its_digits_near_nought() {
    for (double x = -3; x <= 3; x += 0.00317) {
      double expected = Math.expm1(x);
      assertThat(Exponential.expm1(x)).isCloseTo(expected, withPercentage(RELATIVE * 100));
    }
    assertThat(Exponential.expm1(1e-18)).isEqualTo(1e-18);
    assertThat(Exponential.expm1(0)).isZero();
    assertThat(Exponential.expm1(-700)).isEqualTo(-1);
  }

  @Test
  void the_cube_root_agrees_with_the_platform_everywhere() {
    for (double x = 1e-290; x < 1e290; x *= 3.17) {
      assertThat(Exponential.cbrt(x)).isCloseTo(Math.cbrt(x), withPercentage(1e-13));
      assertThat(Exponential.cbrt(-x)).isEqualTo(-Exponential.cbrt(x));
    }
    for (double x = 0.1; x < 2; x += 0.00037) {
      assertThat(Exponential.cbrt(x)).isCloseTo(Math.cbrt(x), withPercentage(1e-13));
    }
    assertThat(Exponential.cbrt(0)).isZero();
    assertThat(Exponential.cbrt(1e-310)).isZero();
  }

  @Test
  void the_edges_are_still_numbers() {
    assertThat(Exponential.exp(700)).isFinite();
    assertThat(Exponential.exp(-700)).isPositive();
    assertThat(Exponential.log(1e-300)).isCloseTo(-690.7755, withPercentage(1e-4));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -701, 701})
  void an_exponent_out_of_bounds_is_told_with_its_bounds(double x) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Exponential.exp(x))
        .withMessageContaining("exponent")
        .withMessageContaining("-700.0 and 700.0")
        .withMessageContaining(String.valueOf(x));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 0, -1, Double.POSITIVE_INFINITY})
  void nothing_has_no_logarithm(double x) {
    assertThatIllegalArgumentException().isThrownBy(() -> Exponential.log(x));
  }

  private static org.assertj.core.data.Offset<Double> within(double x) {
    return org.assertj.core.api.Assertions.within(1e-15 + RELATIVE * Math.abs(Math.log(x)));
  }
}
