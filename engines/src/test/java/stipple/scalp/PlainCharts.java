package stipple.scalp;

/// Charts that must not be used for dots: what they do wrong, the tests have to see.
final class PlainCharts {

  private static final HeadSurface SURFACE = ScalpMapTest.MAP.surface();

  private PlainCharts() {}

  interface Chart {
    Position at(double p, double q);
  }

  static Position stereographic(double p, double q) {
    return ray(2 * Math.atan(Math.sqrt(p * p + q * q) / 2), p, q);
  }

  static Position equalArea(double p, double q) {
    return ray(2 * Math.asin(Math.min(1, Math.sqrt(p * p + q * q) / 2)), p, q);
  }

  private static Position ray(double tilt, double p, double q) {
    var ray = ScalpMapTest.MAP.frame().direction(tilt, Math.atan2(p, q));
    SURFACE.aim(ray.x(), ray.y(), ray.z());
    return SURFACE.place();
  }

  /// The ratio of the largest to the smallest stretch between two pairs of places, left to right
  /// and back to front.
  static double stretch(Position left, Position right, Position back, Position front) {
    double x = right.xMm() - left.xMm();
    double y = right.yMm() - left.yMm();
    double z = right.zMm() - left.zMm();
    double a = front.xMm() - back.xMm();
    double b = front.yMm() - back.yMm();
    double c = front.zMm() - back.zMm();
    double across = x * x + y * y + z * z;
    double ahead = a * a + b * b + c * c;
    double shared = x * a + y * b + z * c;
    double mean = (across + ahead) / 2;
    double off = Math.hypot((across - ahead) / 2, shared);
    return Math.sqrt((mean + off) / (mean - off));
  }
}
