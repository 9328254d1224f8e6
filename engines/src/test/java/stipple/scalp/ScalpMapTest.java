package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The map of a scalp: there and back, landmarks, and areas against published ones.
class ScalpMapTest {

  static final HeadModel REFERENCE =
      new HeadModel(TapeModelTest.REFERENCE, Symmetric3.ZERO, HeadModel.Origin.TAPES);
  static final ScalpMap MAP = ScalpMap.of(REFERENCE);
  private static final Offset<Double> HUNDREDTH_DEGREE = within(0.02);

  @Test
  void the_landmarks_lie_where_they_were_measured() {
    var frame = MAP.frame();
    var scale = TapeModelTest.REFERENCE;
    assertThat(Math.toDegrees(frame.tilt(Landmarks.NASION.scaled(scale))))
        .isCloseTo(103.75, HUNDREDTH_DEGREE);
    assertThat(Math.toDegrees(frame.tilt(Landmarks.INION.scaled(scale))))
        .isCloseTo(99.91, HUNDREDTH_DEGREE);
    assertThat(Math.toDegrees(frame.earTilt())).isCloseTo(116.70, HUNDREDTH_DEGREE);
    assertThat(Math.toDegrees(frame.azimuth(Landmarks.RIGHT_EAR.scaled(scale))))
        .isCloseTo(90.47, HUNDREDTH_DEGREE);
  }

  @Test
  void from_the_map_to_the_skin_and_back_moves_nothing() {
    for (int i = 1; i <= 60; i++) {
      for (int j = 0; j < 60; j++) {
        var point = ScalpPoint.polar(1.1 * i / 60, -3.1 + 0.105 * j);
        var place = MAP.at(point);
        var again = MAP.at(MAP.pointOf(place));
        assertThat(again.distanceMm(place)).isLessThan(0.02);
      }
    }
    assertThat(MAP.pointOf(MAP.at(new ScalpPoint(0, 0))).rho()).isLessThan(1e-7);
  }

  @Test
  void the_way_from_crown_to_rim_is_as_long_as_measured() {
    assertThat(wayMm(0)).isCloseTo(178, within(0.6));
    assertThat(wayMm(Math.PI / 2)).isCloseTo(175, within(0.6));
    assertThat(wayMm(Math.PI)).isCloseTo(178, within(0.6));
    for (double bearing : new double[] {0, 0.3, 1.1, 2.2, Math.PI}) {
      assertThat(MAP.rimMm(bearing)).isCloseTo(wayMm(bearing), within(0.02));
      assertThat(MAP.rimMm(-bearing)).isEqualTo(MAP.rimMm(bearing));
    }
  }

  @Test
  void equal_steps_on_the_map_are_equal_steps_on_the_way_down() {
    double step = 0.01;
    double whole = wayMm(0.7);
    for (int i = 0; i < 100; i++) {
      var here = MAP.at(ScalpPoint.polar(i * step, 0.7));
      var there = MAP.at(ScalpPoint.polar((i + 1) * step, 0.7));
      assertThat(here.distanceMm(there)).isCloseTo(whole * step, within(0.003));
    }
  }

  @Test
  void the_cap_above_the_rim_has_its_published_area() {
    assertThat(disc(MAP, 1)).isCloseTo(701, within(2.0));
    assertThat(disc(MAP, 0.25)).isCloseTo(61, within(0.7));
  }

  @Test
  void an_area_is_the_same_however_its_line_is_cut() {
    double[] u = {-0.3, 0.4, 0.35, -0.2};
    double[] v = {-0.5, -0.45, 0.4, 0.5};
    double whole = MAP.areas().cm2(u, v);
    double[] us = new double[400];
    double[] vs = new double[400];
    for (int i = 0; i < 400; i++) {
      int side = i / 100;
      double share = i % 100 / 100.0;
      us[i] = u[side] + share * (u[(side + 1) % 4] - u[side]);
      vs[i] = v[side] + share * (v[(side + 1) % 4] - v[side]);
    }
    assertThat(MAP.areas().cm2(us, vs)).isCloseTo(whole, within(whole * 1e-4));
    assertThat(whole).isCloseTo(byTriangles(u, v), within(whole * 1e-3));
  }

  private static double wayMm(double bearing) {
    double sum = 0;
    for (int i = 0; i < 400; i++) {
      sum +=
          MAP.at(ScalpPoint.polar(i / 400.0, bearing))
              .distanceMm(MAP.at(ScalpPoint.polar((i + 1) / 400.0, bearing)));
    }
    return sum;
  }

  static double disc(ScalpMap map, double rho) {
    int corners = 2000;
    double[] u = new double[corners];
    double[] v = new double[corners];
    for (int i = 0; i < corners; i++) {
      var point = ScalpPoint.polar(rho, -2 * Math.PI * i / corners);
      u[i] = point.u();
      v[i] = point.v();
    }
    return map.areas().cm2(u, v);
  }

  // A convex quadrangle cut into small triangles on the skin.
  private static double byTriangles(double[] u, double[] v) {
    int cuts = 120;
    double sum = 0;
    for (int i = 0; i < cuts; i++) {
      for (int j = 0; j < cuts; j++) {
        var a = inside(u, v, i, j, cuts);
        var b = inside(u, v, i + 1, j, cuts);
        var c = inside(u, v, i + 1, j + 1, cuts);
        var d = inside(u, v, i, j + 1, cuts);
        sum += triangle(a, b, c) + triangle(a, c, d);
      }
    }
    return sum / 100;
  }

  private static Position inside(double[] u, double[] v, int i, int j, int cuts) {
    double s = (double) i / cuts;
    double t = (double) j / cuts;
    return MAP.at(
        new ScalpPoint(
            (1 - s) * (1 - t) * u[0] + s * (1 - t) * u[1] + s * t * u[2] + (1 - s) * t * u[3],
            (1 - s) * (1 - t) * v[0] + s * (1 - t) * v[1] + s * t * v[2] + (1 - s) * t * v[3]));
  }

  private static double triangle(Position a, Position b, Position c) {
    double x = b.xMm() - a.xMm();
    double y = b.yMm() - a.yMm();
    double z = b.zMm() - a.zMm();
    double p = c.xMm() - a.xMm();
    double q = c.yMm() - a.yMm();
    double r = c.zMm() - a.zMm();
    double i = y * r - z * q;
    double j = z * p - x * r;
    double k = x * q - y * p;
    return Math.sqrt(i * i + j * j + k * k) / 2;
  }
}
