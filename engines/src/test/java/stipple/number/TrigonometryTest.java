package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Our own circle functions against the machine's.
class TrigonometryTest {

  @Test
  void sine_and_cosine_agree_with_the_machine() {
    for (int i = -40_000; i <= 40_000; i++) {
      double rad = i * 7.3e-4;
      assertThat(Trigonometry.sin(rad)).isCloseTo(Math.sin(rad), within(3e-15));
      assertThat(Trigonometry.cos(rad)).isCloseTo(Math.cos(rad), within(3e-15));
    }
  }

  @Test
  void the_arctangent_knows_every_quadrant() {
    for (int i = 0; i < 3600; i++) {
      double rad = (i - 1800) * Math.PI / 1800;
      double radius = 0.001 + i;
      double y = radius * Math.sin(rad);
      double x = radius * Math.cos(rad);
      assertThat(Trigonometry.atan2(y, x)).isCloseTo(Math.atan2(y, x), within(1e-15 * 4));
    }
    assertThat(Trigonometry.atan2(0, 0)).isZero();
    assertThat(Trigonometry.atan2(0, -1)).isEqualTo(Math.PI);
  }

  @Test
  void the_arccosine_forgives_a_rounding_error() {
    for (int i = -1000; i <= 1000; i++) {
      assertThat(Trigonometry.acos(i / 1000.0)).isCloseTo(Math.acos(i / 1000.0), within(1e-15 * 4));
    }
    assertThat(Trigonometry.acos(1 + 1e-15)).isZero();
  }

  @Test
  void powers_and_the_hyperbolic_tangent_agree_with_the_machine() {
    for (int i = 1; i <= 400; i++) {
      double base = i * 0.01;
      assertThat(Exponential.pow(base, 2.054) / Math.pow(base, 2.054)).isCloseTo(1, within(1e-13));
      assertThat(Exponential.pow(base, -1 / 2.124) / Math.pow(base, -1 / 2.124))
          .isCloseTo(1, within(1e-13));
      assertThat(Exponential.tanh(base - 2)).isCloseTo(Math.tanh(base - 2), within(1e-14));
    }
    assertThat(Exponential.pow(0, 2.054)).isZero();
    assertThat(Exponential.tanh(1e9)).isEqualTo(1);
  }
}
