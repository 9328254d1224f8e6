package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Areas of bodies that are known by heart: any plane through the middle of an ellipsoid cuts its
/// skin in half, wherever the crown is.
class ClosedFormAreaTest {

  @Test
  void half_a_ball() {
    assertThat(halfCm2(90, 90, 90)).isCloseTo(2 * Math.PI * 81, within(1e-4 * 509));
  }

  @Test
  void half_a_long_and_half_a_flat_spheroid() {
    double e = Math.sqrt(1 - 75.0 * 75 / (95.0 * 95));
    double prolate = 2 * Math.PI * 7.5 * 7.5 * (1 + 95.0 / (75 * e) * Math.asin(e));
    assertThat(halfCm2(75, 95, 75)).isCloseTo(prolate / 2, within(1e-4 * prolate));
    double f = Math.sqrt(1 - 80.0 * 80 / (92.0 * 92));
    double oblate =
        2 * Math.PI * 9.2 * 9.2 * (1 + (1 - f * f) / f * 0.5 * Math.log((1 + f) / (1 - f)));
    assertThat(halfCm2(92, 92, 80)).isCloseTo(oblate / 2, within(1e-4 * oblate));
  }

  @Test
  void half_an_ellipsoid_of_three_axes() {
    double whole = ellipsoidCm2(7.6, 9.7, 8.9);
    assertThat(halfCm2(76, 97, 89)).isCloseTo(whole / 2, within(1e-4 * whole));
  }

  // what the meridians sweep from the crown down to a quarter turn, all around
  private static double halfCm2(double across, double along, double up) {
    var ellipsoid = new Egg.Constants(across, along, along, up, up, 2, 2, 0, 0, 35);
    var frame = new ScalpFrame(Scale.NONE, ellipsoid);
    var surface = new HeadSurface(Scale.NONE, ellipsoid);
    int bearings = 180;
    double sum = 0;
    for (int j = 0; j <= bearings; j++) {
      var meridian = new Meridian(surface, frame, Math.PI * j / bearings, 120);
      sum += (j == 0 || j == bearings ? 0.5 : 1) * meridian.sweptCm2(Math.PI / 2);
    }
    return 2 * sum * Math.PI / bearings;
  }

  // Simpson over both angles, far finer than the tables
  private static double ellipsoidCm2(double a, double b, double c) {
    int steps = 400;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double tilt = Math.PI * i / steps;
      int weight = i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4;
      for (int j = 0; j < steps; j++) {
        double turn = 2 * Math.PI * j / steps;
        double x = b * c * Math.sin(tilt) * Math.cos(turn);
        double y = a * c * Math.sin(tilt) * Math.sin(turn);
        double z = a * b * Math.cos(tilt);
        sum += weight * Math.sin(tilt) * Math.sqrt(x * x + y * y + z * z);
      }
    }
    return sum * Math.PI / steps / 3 * 2 * Math.PI / steps;
  }
}
