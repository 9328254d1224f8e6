package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import stipple.evenness.Component;
import stipple.evenness.Isotropy;
import stipple.evenness.SurfacePoints;
import stipple.evenness.TwoNearest;
import stipple.number.Seed;

/// On curved surfaces dots are as dense and as even as on flat ground, and as wide as they are
/// long; what is laid out in a picture instead is found out.
class CurvedLayingTest {

  private static final double[] BANDS_DEG = {0, 25, 50, 70, 82};
  private static final double R_CM = 9;
  private static final double PER_CM2 = 80;
  // as on the flat tile
  private static final double FLAT_CV = 0.086;

  @Test
  void on_a_half_ball_every_band_is_as_dense_and_as_round_as_any() {
    var laid = new CurvedDots(CurvedPatch.ball(R_CM), 1, PER_CM2);
    for (int band = 0; band + 1 < BANDS_DEG.length; band++) {
      var inBand = band(laid, band);
      assertThat(laid.count(inBand) / bandCm2(band))
          .as("density of band %d", band)
          .isCloseTo(PER_CM2, within(0.01 * PER_CM2));
      assertThat(laid.isotropy(inBand, true)).as("band %d", band).isBetween(0.98, 1.02);
      assertThat(laid.spacing(inBand).cvNn()).isCloseTo(FLAT_CV, within(0.01));
    }
  }

  @Test
  void a_chart_that_shears_is_found_out() {
    var laid = new CurvedDots(CurvedPatch.equalArea(R_CM), 12.5, PER_CM2);
    assertThat(laid.isotropy(band(laid, 3), true)).isBetween(0.70, 0.80);
    assertThat(laid.isotropy(band(laid, 2), true)).isBetween(0.74, 0.85);
    assertThat(laid.isotropy(band(laid, 1), true)).isBetween(0.84, 0.90);
  }

  private static IntPredicate band(CurvedDots laid, int band) {
    return dot -> {
      double down = Math.toDegrees(Math.acos(laid.points.z()[dot] / R_CM));
      return down >= BANDS_DEG[band] && down < BANDS_DEG[band + 1];
    };
  }

  private static double bandCm2(int band) {
    double top = Math.cos(Math.toRadians(BANDS_DEG[band]));
    double bottom = Math.cos(Math.toRadians(BANDS_DEG[band + 1]));
    return 2 * Math.PI * R_CM * R_CM * (top - bottom);
  }

  @Test
  void on_a_cylinder_a_cone_and_a_ring_too() {
    isRound(new CurvedDots(CurvedPatch.cylinder(R_CM), 10, PER_CM2), 10);
    isRound(new CurvedDots(CurvedPatch.cone(0.6, 6), 1, PER_CM2), 1);
    isRound(new CurvedDots(CurvedPatch.ring(12, 6), 0.6, PER_CM2), 0.6);
  }

  private static void isRound(CurvedDots laid, double halfWidth) {
    IntPredicate inner =
        dot ->
            Math.abs(laid.dots.p(dot)) < 0.9 * halfWidth
                && Math.abs(laid.dots.q(dot)) < 0.9 * halfWidth;
    assertThat(laid.isotropy(inner, false)).isBetween(0.98, 1.02);
    assertThat(laid.spacing(inner).cvNn()).isCloseTo(FLAT_CV, within(0.01));
    assertThat(laid.spacing(inner).meanRho()).isBetween(0.79, 0.83);
  }

  @Test
  void seen_aslant_a_plane_is_twice_as_dense_and_half_as_high() {
    var laid = new CurvedDots(plane(), 8, PER_CM2);
    int count = laid.dots.count();
    assertThat(count).isGreaterThan(16_000);
    double[] squeezed = new double[count];
    double[] flat = new double[count];
    for (int dot = 0; dot < count; dot++) {
      squeezed[dot] = laid.points.y()[dot] / 2;
    }
    double imageCm2 = 16.0 * 16 / 2;
    assertThat(count / imageCm2).isCloseTo(2 * PER_CM2, within(0.02 * PER_CM2));
    var onPlane = TwoNearest.of(new SurfacePoints(laid.points.x(), laid.points.y(), flat));
    IntPredicate all = dot -> true;
    var across = Component.in(laid.points.x());
    assertThat(Isotropy.of(onPlane, all, Component.in(squeezed), across))
        .isCloseTo(0.5, within(0.01));
    assertThat(Isotropy.of(onPlane, all, Component.in(laid.points.y()), across))
        .isCloseTo(1, within(0.01));
  }

  private static CurvedPatch plane() {
    return CurvedPatch.cylinder(1e9);
  }

  @Test
  void as_many_lie_wherever_the_tile_is_laid() {
    for (int seed = 0; seed < 5; seed++) {
      var ground = new Ground(Tiles.QUARTER, TilePlacing.of(new Seed(seed)), 65, 1, 0.37);
      double expected = 3000 * 4 / (0.37 * 0.37);
      assertThat((double) ground.lay((p, q) -> 3000.0).count())
          .isCloseTo(expected, within(0.005 * expected));
    }
  }
}
