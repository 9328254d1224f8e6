package stipple.bench.durations;

/// Student's curve with seven degrees of freedom: how single durations lie around their middle,
/// with tails as heavy as the engine's.
final class Seven {

  static final double FREEDOM = 7;

  private Seven() {}

  /// The share below a point, in closed form.
  static double shareBelow(double point) {
    double angle = Math.atan(point / Math.sqrt(FREEDOM));
    double cos = Math.cos(angle);
    double squared = cos * cos;
    double series = cos * (1 + squared * (2.0 / 3 + 8.0 / 15 * squared));
    return 0.5 + (angle + Math.sin(angle) * series) / Math.PI;
  }

  /// The point with the given share below it, by halving.
  static double point(double share) {
    double low = -200;
    double high = 200;
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      if (shareBelow(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
