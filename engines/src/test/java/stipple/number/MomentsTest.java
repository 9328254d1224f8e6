package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void a_lognormal_has_its_textbook_moments() {
    var moments = Moments.lognormal(9, 0.45);
    assertThat(moments.mean()).isCloseTo(9 * Math.exp(0.10125), within(1e-12));
    double variance = 81 * Math.exp(0.2025) * (Math.exp(0.2025) - 1);
    assertThat(moments.variance()).isCloseTo(variance, within(1e-10));
  }

  @Test
  void independent_parts_add_in_any_order() {
    var a = Moments.lognormal(35, 0.25);
    var b = Moments.sometimes(0.05, 20, 0.6);
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).mean()).isCloseTo(a.mean() + b.mean(), within(1e-12));
  }

  @Test
  void what_never_comes_adds_nothing() {
    assertThat(Moments.sometimes(0, 20, 0.6)).isEqualTo(new Moments(0, 0, 0));
  }

  @Test
  void a_fitted_curve_gives_back_its_own_quantiles() {
    var moments = Moments.lognormal(100, 0.4);
    var curve = ShiftedLognormal.fit(moments);
    assertThat(curve.shift()).isCloseTo(0, within(1e-6));
    assertThat(curve.quantile(0.5)).isCloseTo(100, within(1e-6));
    assertThat(curve.quantile(0.9)).isCloseTo(100 * Math.exp(0.4 * 1.2815515655), within(1e-5));
  }

  @Test
  void a_fitted_curve_keeps_a_fixed_part() {
    var curve = ShiftedLognormal.fit(Moments.lognormal(100, 0.4).plus(new Moments(50, 0, 0)));
    assertThat(curve.shift()).isCloseTo(50, within(1e-6));
    assertThat(curve.quantile(0.5)).isCloseTo(150, within(1e-6));
  }

  @Test
  void moments_that_are_no_numbers_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Moments(Double.NaN, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Moments.lognormal(0, 0.2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftedLognormal.fit(new Moments(1, 0, 0)));
  }
}
