package stipple.scalp;

import stipple.number.Trigonometry;

/// The skin of a head seen from its middle and spread flat round the crown, sampled on half rings:
/// how far away it is, how much a flat cm² holds, how oval a round spot becomes.
///
/// The flat picture is the stereographic one: r = 2·tan(tilt/2), forward the real axis, right the
/// imaginary one. All amounts come from the distance and the normal of single rays.
final class PolarSkin {

  // how far the rings reach beyond the notch before the ear; half of it, as r takes the half tilt
  private static final double HALF_REACH = 0.505;

  private final double radius;
  private final double[] distanceMm = new double[(Beltrami.RINGS + 1) * Beltrami.ANGLES];
  private final double[] spreadCm2 = new double[(Beltrami.RINGS + 1) * Beltrami.ANGLES];
  private final Beltrami.Rings mu = new Beltrami.Rings();
  private final Beltrami.Rings arc = new Beltrami.Rings();

  PolarSkin(ScalpMap map) {
    var frame = map.frame();
    var surface = map.surface();
    double half = HALF_REACH * frame.earTilt();
    this.radius = 2 * Trigonometry.sin(half) / Trigonometry.cos(half);
    for (int j = 0; j <= Beltrami.RINGS; j++) {
      double r = radius * j / Beltrami.RINGS;
      double tilt = 2 * Trigonometry.atan2(r, 2);
      for (int k = 0; k < Beltrami.ANGLES; k++) {
        double azimuth = Math.PI * k / (Beltrami.ANGLES - 1);
        int at = j * Beltrami.ANGLES + k;
        look(surface, frame, tilt, azimuth, at);
        if (j > 0) {
          double bearing = frame.bearingOf(azimuth);
          double way = map.wayTo(tilt, bearing) / r;
          arc.real()[at] = way * Trigonometry.cos(bearing - azimuth);
          arc.imaginary()[at] = way * Trigonometry.sin(bearing - azimuth);
        }
      }
    }
    continued(arc.real());
    continued(arc.imaginary());
  }

  // with the slopes a and b of the skin, as shares of its distance, ahead and aside:
  // μ = ((a + ib) / (1 + √(1 + a² + b²)))², turned from the ray's own axes to the common ones
  private void look(HeadSurface surface, ScalpFrame frame, double tilt, double azimuth, int at) {
    var ray = frame.direction(tilt, azimuth);
    surface.aim(ray.x(), ray.y(), ray.z());
    var normal = new Direction(surface.normalX(), surface.normalY(), surface.normalZ());
    double facing = normal.dot(ray);
    double a = -normal.dot(frame.direction(tilt + Math.PI / 2, azimuth)) / facing;
    double b = -normal.dot(frame.direction(Math.PI / 2, azimuth + Math.PI / 2)) / facing;
    double more = Math.sqrt(1 + a * a + b * b);
    double cosine = Trigonometry.cos(azimuth);
    double sine = Trigonometry.sin(azimuth);
    double re = (a * cosine - b * sine) / (1 + more);
    double im = (a * sine + b * cosine) / (1 + more);
    mu.real()[at] = re * re - im * im;
    mu.imaginary()[at] = 2 * re * im;
    distanceMm[at] = surface.distanceMm();
    spreadCm2[at] = surface.distanceMm() * surface.distanceMm() * more / 100;
  }

  // the value at the crown along each angle, from the cubic through the next four rings
  private static void continued(double[] values) {
    int ring = Beltrami.ANGLES;
    for (int k = 0; k < ring; k++) {
      values[k] =
          4 * values[ring + k]
              - 6 * values[2 * ring + k]
              + 4 * values[3 * ring + k]
              - values[4 * ring + k];
    }
  }

  /// How far the flat picture reaches from the crown. *Range*: 2–6, no unit.
  double radius() {
    return radius;
  }

  double[] distanceMm() {
    return distanceMm;
  }

  /// The skin in cm² for each unit of solid angle, times (1 + r²/4)² for each unit of the picture.
  double[] spreadCm2() {
    return spreadCm2;
  }

  /// How oval a round spot of the skin is in the picture, as Beltrami's coefficient.
  Beltrami.Rings mu() {
    return mu;
  }

  /// The arc coordinates v + iu, divided by the place in the picture.
  Beltrami.Rings arc() {
    return arc;
  }
}
