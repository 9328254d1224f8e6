package stipple.evenness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Sets of dots whose figures geometry knows.
class EvennessTest {

  private static final double EXACT = 1e-9;
  private static final Points RAIN = PointSets.poisson(100_000, 1, Patch.torus(1, 1));

  @Test
  void a_honeycomb_is_as_even_as_dots_can_be() {
    var even = Evenness.of(PointSets.hexagonal(40, 46));

    assertThat(even.rho()).isCloseTo(1, within(EXACT));
    assertThat(even.rho01()).isCloseTo(1, within(EXACT));
    assertThat(even.meanRho()).isCloseTo(1, within(EXACT));
    assertThat(even.cvNn()).isCloseTo(0, within(EXACT));
    assertThat(even.covering()).isCloseTo(1 / Math.sqrt(3), within(EXACT));
    assertThat(even.cvVoronoi()).isCloseTo(0, within(EXACT));
    assertThat(even.gn()).isCloseTo(1, within(EXACT));
    assertThat(even.psi6()).isCloseTo(1, within(EXACT));
  }

  @Test
  void a_square_lattice_has_its_known_figures_though_four_dots_lie_on_each_circle() {
    var even = Evenness.of(PointSets.square(41, 37));
    double spacing = Points.spacing(1);

    assertThat(even.rho()).isCloseTo(1 / spacing, within(EXACT)).isCloseTo(0.9306, within(1e-4));
    assertThat(even.covering())
        .isCloseTo(Math.sqrt(0.5) / spacing, within(EXACT))
        .isCloseTo(0.6580, within(1e-4));
    assertThat(even.gn())
        .isCloseTo(3 * Math.sqrt(3) / 5, within(EXACT))
        .isCloseTo(1.0392, within(1e-4));
    assertThat(even.cvVoronoi()).isCloseTo(0, within(EXACT));
    assertThat(even.psi6()).isCloseTo(0, within(EXACT));
  }

  @Test
  void lattices_of_odd_sizes_and_places_keep_their_figures() {
    var lattice = PointSets.square(29, 31);
    double scale = 0.1234567;
    var x = new double[lattice.count()];
    var y = new double[lattice.count()];
    for (int i = 0; i < x.length; i++) {
      x[i] = (lattice.x()[i] + 0.3141) * scale;
      y[i] = (lattice.y()[i] + 0.2718) * scale;
    }
    var even = Evenness.of(new Points(x, y, Patch.torus(29 * scale, 31 * scale)));

    assertThat(even.rho()).isCloseTo(1 / Points.spacing(1), within(EXACT));
    assertThat(even.covering()).isCloseTo(Math.sqrt(0.5) / Points.spacing(1), within(EXACT));
    assertThat(even.gn()).isCloseTo(3 * Math.sqrt(3) / 5, within(EXACT));
    assertThat(even.psi6()).isCloseTo(0, within(EXACT));
  }

  @Test
  void rain_is_as_uneven_as_chance_makes_it() {
    var even = Evenness.of(RAIN);

    assertThat(even.meanRho()).isCloseTo(0.4653, within(0.003));
    assertThat(even.cvNn()).isCloseTo(0.5227, within(0.01));
    assertThat(even.cvVoronoi()).isCloseTo(0.529, within(0.01));
    assertThat(even.fano25()).isCloseTo(1, within(0.1));
    assertThat(even.fano100()).isCloseTo(1, within(0.1));
  }

  @Test
  void one_dot_to_a_square_lies_as_published() {
    var even = Evenness.of(PointSets.jittered(316, 316, 2));

    assertThat(even.meanRho()).isCloseTo(0.586, within(0.005));
    assertThat(even.psi6()).isCloseTo(0.363, within(0.01));
  }

  @Test
  void a_window_tells_the_same_as_a_torus() {
    var rain = PointSets.poisson(40_000, 3, Patch.torus(1, 1));
    var open = new Points(rain.x(), rain.y(), Patch.window(1, 1));
    var torus = Evenness.of(rain);
    var window = Evenness.of(open);

    assertThat(window.meanRho()).isCloseTo(torus.meanRho(), within(0.002));
    assertThat(window.cvVoronoi()).isCloseTo(torus.cvVoronoi(), within(0.005));
    assertThat(window.gn()).isCloseTo(torus.gn(), within(0.01));
    assertThat(window.psi6()).isCloseTo(torus.psi6(), within(0.003));
    assertThat(window.covering()).isLessThanOrEqualTo(torus.covering());
    assertThat(window.fano25()).isCloseTo(1, within(0.1));
  }

  @Test
  void discs_larger_than_the_patch_are_not_counted() {
    var few = Evenness.of(PointSets.jittered(5, 5, 3));

    assertThat(few.fano25()).isNaN();
    assertThat(few.meanRho()).isPositive();
  }
}
