package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The solver against discs whose answer is known in closed form, and the waves it is made of.
class BeltramiTest {

  @Test
  void an_even_shear_is_undone_by_a_straight_map() {
    var mu = new Beltrami.Rings();
    Arrays.fill(mu.real(), 0.03);
    var solved = new Beltrami(mu, 3);
    var shift = solved.shift();
    for (int j = 0; j <= Beltrami.RINGS; j++) {
      for (int k = 0; k < Beltrami.ANGLES; k++) {
        int at = j * Beltrami.ANGLES + k;
        double r = 3.0 * j / Beltrami.RINGS;
        double angle = Math.PI * k / (Beltrami.ANGLES - 1);
        assertThat(shift.real()[at]).isCloseTo(0.03 * r * Math.cos(angle), within(1e-12));
        assertThat(shift.imaginary()[at]).isCloseTo(-0.03 * r * Math.sin(angle), within(1e-12));
      }
    }
    assertThat(solved.turn().real()).containsOnly(new double[] {0}, within(1e-12));
  }

  @Test
  void a_shear_that_grows_towards_the_edge_pulls_the_rings_apart() {
    // w = z·|z|^2e has μ = e/(1+e)·z/z̄ on the disc and leaves its edge where it is
    double e = 0.02;
    var mu = new Beltrami.Rings();
    for (int at = 0; at < mu.real().length; at++) {
      double angle = Math.PI * (at % Beltrami.ANGLES) / (Beltrami.ANGLES - 1);
      mu.real()[at] = e / (1 + e) * Math.cos(2 * angle);
      mu.imaginary()[at] = e / (1 + e) * Math.sin(2 * angle);
    }
    var solved = new Beltrami(mu, 1);
    var shift = solved.shift();
    for (int j = 8; j <= Beltrami.RINGS; j += 8) {
      double r = (double) j / Beltrami.RINGS;
      assertThat(r + shift.real()[j * Beltrami.ANGLES])
          .isCloseTo(Math.pow(r, 1 + 2 * e), within(1e-6));
    }
  }

  @Test
  void values_become_waves_and_values_again() {
    var ring = new FourierRing();
    double[] real = new double[128];
    double[] imaginary = new double[128];
    for (int i = 0; i < 128; i++) {
      real[i] = 0.5 + Math.cos(2 * Math.PI * 5 * i / 128);
      imaginary[i] = Math.sin(2 * Math.PI * 5 * i / 128);
    }
    double[] before = real.clone();
    ring.toWaves(real, imaginary);
    assertThat(real[0]).isCloseTo(0.5, within(1e-14));
    assertThat(real[5]).isCloseTo(1, within(1e-14));
    assertThat(Math.abs(real[123]) + Math.abs(imaginary[5])).isLessThan(1e-14);
    ring.toValues(real, imaginary);
    assertThat(real).containsExactly(before, within(1e-14));
  }
}
