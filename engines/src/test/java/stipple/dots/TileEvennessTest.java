package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stipple.evenness.Evenness;
import stipple.evenness.Patch;
import stipple.evenness.Points;
import stipple.evenness.Spectrum;

/// Every beginning of the tile is evenly irregular, looks the same in all directions and hides no
/// lattice.
class TileEvennessTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.125, 0.25, 0.33, 0.4, 0.5, 0.66, 0.7, 0.8, 1})
  void every_beginning_is_even_in_every_measure(double share) {
    var points = Tiles.points(Tiles.QUARTER, (int) (share * 16384));
    isEven(Evenness.of(points));
    var spectrum = Spectrum.of(points);
    assertThat(spectrum.s0()).isLessThanOrEqualTo(0.05);
    assertThat(Math.abs(spectrum.anisotropy())).isLessThanOrEqualTo(0.3);
    assertThat(spectrum.maxRing()).isLessThanOrEqualTo(2.2);
    assertThat(spectrum.a4()).isLessThanOrEqualTo(0.08);
    assertThat(spectrum.a6()).isLessThanOrEqualTo(0.08);
    assertThat(spectrum.maxBin()).isLessThanOrEqualTo(25);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1})
  void so_is_the_whole_tile(double share) {
    isEven(Evenness.of(Tiles.points(Tiles.WHOLE, (int) (share * 65536))));
  }

  @Test
  void a_hidden_lattice_would_be_found() {
    double[] x = new double[16384];
    double[] y = new double[16384];
    for (int i = 0; i < x.length; i++) {
      x[i] = i % 20 == 0 ? Tiles.QUARTER.x(i) / 512 * 512 : Tiles.QUARTER.x(i);
      y[i] = Tiles.QUARTER.y(i);
    }
    var spectrum = Spectrum.of(new Points(x, y, Patch.torus(Tile.SIDE, Tile.SIDE)));
    assertThat(spectrum.maxBin()).isGreaterThan(25);
  }

  private static void isEven(Evenness evenness) {
    assertThat(evenness.rho()).isGreaterThanOrEqualTo(0.62);
    assertThat(evenness.rho01()).isGreaterThanOrEqualTo(0.65);
    assertThat(evenness.meanRho()).isBetween(0.79, 0.83);
    assertThat(evenness.cvNn()).isBetween(0.07, 0.11);
    assertThat(evenness.covering()).isLessThanOrEqualTo(0.90);
    assertThat(evenness.cvVoronoi()).isLessThanOrEqualTo(0.15);
    assertThat(evenness.gn()).isLessThanOrEqualTo(1.12);
    assertThat(evenness.psi6()).isLessThanOrEqualTo(0.48);
    assertThat(evenness.fano25()).isLessThanOrEqualTo(0.10);
    assertThat(evenness.fano100()).isLessThanOrEqualTo(0.065);
  }
}
