package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stipple.evenness.Evenness;
import stipple.evenness.Patch;
import stipple.evenness.Points;
import stipple.evenness.Spectrum;

/// Polish on a tile of 8192 dots whose sides join.
class PolishTest {

  static final int DOTS = 8192;
  static final double[] SHARES = {0.4, 0.7, 1};
  static final double[][] LAID = laid();
  static final double[][] MOVED = Polish.moved(levels(), new Round());

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.7, 1})
  void up_to_each_session_dots_lie_more_evenly_than_before(double share) {
    var before = points(LAID, share);
    var after = points(MOVED, share);
    assertThat(Evenness.of(after).fano25()).isLessThanOrEqualTo(Evenness.of(before).fano25());
    assertThat(Spectrum.of(after).s0()).isLessThanOrEqualTo(Spectrum.of(before).s0());
    assertThat(Evenness.of(after).rho()).isGreaterThanOrEqualTo(0.60);
    assertThat(Evenness.of(after).cvVoronoi()).isLessThan(0.11);
  }

  @Test
  void no_dot_goes_further_than_half_the_widest_spacing() {
    double sum = 0;
    for (int dot = 0; dot < DOTS; dot++) {
      double way = Math.hypot(MOVED[0][dot] - LAID[0][dot], MOVED[1][dot] - LAID[1][dot]);
      assertThat(way).isLessThanOrEqualTo(0.5 * Points.spacing(DOTS));
      sum += way;
    }
    assertThat(sum / DOTS / Points.spacing(DOTS)).isBetween(0.15, 0.25);
  }

  @Test
  void the_same_dots_are_moved_to_the_same_places() {
    assertThat(Polish.moved(levels(), new Round())).isDeepEqualTo(MOVED);
  }

  @Test
  void the_bells_are_those_of_the_exponential() {
    for (double x = 0; x < 8; x += 0.37) {
      double exact = Math.exp(-x) + 1.75 * Math.exp(-x * 1.75 * 1.75);
      assertThat(PolishPush.push(x)).isCloseTo(exact, within(1e-7 * exact));
    }
  }

  private static double[][] laid() {
    double[][] places = new double[2][DOTS];
    for (int dot = 0; dot < DOTS; dot++) {
      places[0][dot] = (double) Tiles.QUARTER.x(dot) / Tile.SIDE;
      places[1][dot] = (double) Tiles.QUARTER.y(dot) / Tile.SIDE;
    }
    return places;
  }

  private static PolishLevels levels() {
    int[][] dots = new int[SHARES.length][];
    double[][] densities = new double[SHARES.length][];
    for (int level = 0; level < SHARES.length; level++) {
      dots[level] = new int[(int) (SHARES[level] * DOTS)];
      densities[level] = new double[dots[level].length];
      Arrays.setAll(dots[level], dot -> dot);
      Arrays.fill(densities[level], SHARES[level] * DOTS);
    }
    return new PolishLevels(LAID[0], LAID[1], dots, densities);
  }

  private static Points points(double[][] places, double share) {
    int count = (int) (share * DOTS);
    double[][] on = new double[2][count];
    for (int axis = 0; axis < 2; axis++) {
      for (int dot = 0; dot < count; dot++) {
        on[axis][dot] = places[axis][dot] - Math.floor(places[axis][dot]);
      }
    }
    return new Points(on[0], on[1], Patch.torus(1, 1));
  }

  /// Ground that goes round after 1.
  private record Round() implements PolishEdge {
    @Override
    public boolean holds(double p, double q) {
      return true;
    }

    @Override
    public double roundCm() {
      return 1;
    }
  }
}
