package stipple.evenness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpectrumTest {

  private static final double FAITHFUL = 1e-8;

  @Test
  void the_fast_way_tells_what_the_slow_way_tells() {
    compare(PointSets.poisson(300, 1, Patch.torus(1, 1)));
    compare(PointSets.poisson(257, 2, Patch.torus(17, 5)));
    compare(PointSets.jittered(12, 30, 3));
    compare(PointSets.square(16, 16));
    compare(PointSets.poisson(3, 4, Patch.torus(1, 1)));
  }

  private static void compare(Points points) {
    var fast = Periodogram.of(points);
    double largest = 0;
    double worst = 0;
    for (int ky = -fast.highestY(); ky <= fast.highestY(); ky++) {
      for (int kx = -fast.highestX(); kx <= fast.highestX(); kx++) {
        double slow = DirectWaves.power(points, kx, ky);
        worst = Math.max(worst, Math.abs(fast.power(kx, ky) - slow));
        largest = kx == 0 && ky == 0 ? largest : Math.max(largest, slow);
      }
    }
    assertThat(worst).isLessThan(FAITHFUL * largest);
  }

  @Test
  void highest_waves_of_many_dots_are_as_faithful() {
    var rain = PointSets.poisson(16_384, 5, Patch.torus(1, 1));
    var fast = Periodogram.of(rain);

    assertThat(fast.highest()).isEqualTo(256);
    for (int k = 0; k <= 256; k += 8) {
      assertThat(fast.power(256, k)).isCloseTo(DirectWaves.power(rain, 256, k), within(FAITHFUL));
      assertThat(fast.power(-k, 256)).isCloseTo(DirectWaves.power(rain, -k, 256), within(FAITHFUL));
    }
  }

  @Test
  void rain_is_white() {
    var rain = PointSets.poisson(100_000, 6, Patch.torus(1, 1));
    var spectrum = Spectrum.of(rain);

    assertThat(spectrum.s0()).isCloseTo(1, within(0.05));
    assertThat(spectrum.anisotropy()).isCloseTo(0, within(0.3));
    assertThat(spectrum.a4()).isLessThan(0.03);
    assertThat(spectrum.a6()).isLessThan(0.03);
    assertThat(spectrum.maxBin()).isBetween(8.0, 25.0);
  }

  @Test
  void a_square_lattice_shows_itself_in_four_waves() {
    var lattice = PointSets.square(64, 64);
    var spectrum = Spectrum.of(lattice);

    assertThat(spectrum.s0()).isCloseTo(0, within(1e-9));
    assertThat(spectrum.maxBin()).isCloseTo(64 * 64, within(1e-4));
    assertThat(spectrum.a4()).isCloseTo(1, within(1e-9));
    assertThat(spectrum.a6()).isCloseTo(0, within(1e-9));
    assertThat(spectrum.anisotropy()).isGreaterThan(10);
  }

  @Test
  void a_honeycomb_shows_itself_in_six_waves() {
    var spectrum = Spectrum.of(PointSets.hexagonal(40, 46));

    assertThat(spectrum.s0()).isCloseTo(0, within(1e-9));
    assertThat(spectrum.a6()).isCloseTo(1, within(1e-9));
    assertThat(spectrum.maxBin()).isCloseTo(40 * 46, within(1e-4));
  }

  @Test
  void every_twentieth_dot_on_a_hidden_lattice_is_betrayed() {
    var rain = PointSets.jittered(128, 128, 7);
    double before = Spectrum.of(rain).maxBin();
    for (int i = 0; i < rain.count(); i += 20) {
      rain.x()[i] = Math.rint(rain.x()[i]);
    }

    assertThat(before).isLessThan(25);
    assertThat(Spectrum.of(rain).maxBin()).isGreaterThan(25);
  }

  @Test
  void rings_are_means_around_the_middle() {
    var rain = PointSets.poisson(1000, 8, Patch.torus(1, 1));
    var periodogram = Periodogram.of(rain);
    double first =
        periodogram.power(1, 0)
            + periodogram.power(0, 1)
            + periodogram.power(1, 1)
            + periodogram.power(-1, 1);

    assertThat(periodogram.rings()[0]).isNaN();
    assertThat(periodogram.rings()[1]).isCloseTo(first / 4, within(1e-12));
    assertThat(periodogram.power(2, -3)).isEqualTo(periodogram.power(-2, 3));
  }

  @Test
  void a_window_has_no_spectrum() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spectrum.of(PointSets.poisson(1000, 9, Patch.window(1, 1))))
        .withMessageContaining("torus");
  }
}
