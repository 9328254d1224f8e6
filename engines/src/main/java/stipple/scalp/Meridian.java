package stipple.scalp;

/// One way from the crown down to the rim and a little beyond, at one bearing: its length and the
/// skin it sweeps.
final class Meridian {

  /// How far beyond the rim the tables reach, as a share of the way there.
  static final double REACH = 1.2;

  private final double rimTilt;
  private final double step;
  private final double[] lengthMm;
  private final double[] slopeMm;
  private final double[] sweptCm2;
  private final double[] sweepCm2;

  Meridian(HeadSurface surface, ScalpFrame frame, double bearingRad, int steps) {
    this.rimTilt = frame.rimTilt(bearingRad);
    this.step = REACH * rimTilt / steps;
    double azimuth = frame.azimuthOf(bearingRad);
    double perBearing = frame.azimuthPerBearing(bearingRad);
    this.slopeMm = new double[steps + 1];
    this.sweepCm2 = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      double tilt = i * step;
      var ray = frame.direction(tilt, azimuth);
      var ahead = frame.direction(tilt + Math.PI / 2, azimuth);
      surface.aim(ray.x(), ray.y(), ray.z());
      slopeMm[i] = surface.mmPerRad(ray.x(), ray.y(), ray.z(), ahead.x(), ahead.y(), ahead.z());
      double facing =
          surface.normalX() * ray.x() + surface.normalY() * ray.y() + surface.normalZ() * ray.z();
      double distance = surface.distanceMm();
      double sine = stipple.number.Trigonometry.sin(tilt);
      sweepCm2[i] = distance * distance * sine * perBearing / (100 * facing);
    }
    this.lengthMm = summed(slopeMm, step);
    this.sweptCm2 = summed(sweepCm2, step);
  }

  double rimTilt() {
    return rimTilt;
  }

  /// The way from the crown to the rim.
  double rimMm() {
    return cubic(lengthMm, slopeMm, rimTilt);
  }

  double lengthMm(double tilt) {
    return cubic(lengthMm, slopeMm, tilt);
  }

  /// The skin between this bearing and one a rad further, from the crown down to a tilt.
  double sweptCm2(double tilt) {
    return cubic(sweptCm2, sweepCm2, tilt);
  }

  /// The tilt after so long a way from the crown.
  double tiltAt(double mm) {
    double tilt = rimTilt * mm / rimMm();
    for (int round = 0; round < 6; round++) {
      double at = Math.max(0, Math.min((lengthMm.length - 1) * step, tilt));
      int i = Math.min(slopeMm.length - 2, (int) (at / step));
      double share = at / step - i;
      double slope = (1 - share) * slopeMm[i] + share * slopeMm[i + 1];
      tilt = at + (mm - lengthMm(at)) / slope;
    }
    return tilt;
  }

  // the cubic with the known values and slopes at both ends
  private double cubic(double[] values, double[] slopes, double tilt) {
    int i = Math.max(0, Math.min(values.length - 2, (int) (tilt / step)));
    double t = tilt / step - i;
    double u = 1 - t;
    return (1 + 2 * t) * u * u * values[i]
        + t * u * u * step * slopes[i]
        + t * t * (3 - 2 * t) * values[i + 1]
        - t * t * u * step * slopes[i + 1];
  }

  // the integral of the cubic through four nodes each
  private static double[] summed(double[] slopes, double step) {
    int last = slopes.length - 1;
    double[] sums = new double[last + 1];
    for (int i = 0; i < last; i++) {
      double before =
          i == 0 ? 4 * slopes[0] - 6 * slopes[1] + 4 * slopes[2] - slopes[3] : slopes[i - 1];
      double after =
          i + 2 > last
              ? 4 * slopes[last] - 6 * slopes[last - 1] + 4 * slopes[last - 2] - slopes[last - 3]
              : slopes[i + 2];
      sums[i + 1] = sums[i] + step * (13 * (slopes[i] + slopes[i + 1]) - before - after) / 24;
    }
    return sums;
  }
}
