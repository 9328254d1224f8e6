package stipple.pigment;

import java.util.function.Function;

/// Finds the place with the least sum of squares, by steps after Levenberg and Marquardt.
///
/// Steps are at most 1 on each scale; it stops after 40 of them or when one gains less than 1e-7 of
/// the sum. The covariance is that of residuals whose standard deviation is 1.
record DampedSquares(double[] place, double sum, double[] covariance) {

  private static final int MOST_STEPS = 40;
  private static final double DIFFERENCE = 1e-4;
  private static final double LEAST_GAIN = 1e-7;
  private static final double MOST_STEP = 1;
  private static final double FIRST_DAMPING = 1e-3;
  private static final double MOST_DAMPING = 1e8;

  static DampedSquares from(double[] start, Function<double[], double[]> residuals) {
    int n = start.length;
    var square = new Square(n);
    var place = start.clone();
    var off = residuals.apply(place);
    double sum = sum(off);
    double damping = FIRST_DAMPING;
    var normal = square.empty();
    var gradient = new double[n];
    differentiate(residuals, place, off, normal, gradient);
    for (int step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
      var next = stepped(square, place, normal, gradient, damping);
      var nextOff = residuals.apply(next);
      double nextSum = sum(nextOff);
      if (nextSum < sum) {
        double gain = (sum - nextSum) / sum;
        place = next;
        off = nextOff;
        sum = nextSum;
        damping = Math.max(1e-9, damping * 0.2);
        differentiate(residuals, place, off, normal, gradient);
        if (gain < LEAST_GAIN) {
          break;
        }
      } else {
        damping *= 6;
      }
    }
    var unit = square.empty();
    var covariance = square.empty();
    square.identity(unit);
    square.divide(unit, normal, covariance);
    return new DampedSquares(place, sum, covariance);
  }

  private static double[] stepped(
      Square square, double[] place, double[] normal, double[] gradient, double damping) {
    int n = place.length;
    var damped = normal.clone();
    var step = new double[n];
    for (int i = 0; i < n; i++) {
      damped[i * n + i] *= 1 + damping;
      step[i] = -gradient[i];
    }
    square.solve(damped, step);
    var next = place.clone();
    for (int i = 0; i < n; i++) {
      next[i] += Math.max(-MOST_STEP, Math.min(MOST_STEP, step[i]));
    }
    return next;
  }

  private static void differentiate(
      Function<double[], double[]> residuals,
      double[] place,
      double[] off,
      double[] normal,
      double[] gradient) {
    int n = place.length;
    var slopes = new double[n][];
    for (int i = 0; i < n; i++) {
      var beside = place.clone();
      beside[i] += DIFFERENCE;
      slopes[i] = residuals.apply(beside);
      for (int k = 0; k < off.length; k++) {
        slopes[i][k] = (slopes[i][k] - off[k]) / DIFFERENCE;
      }
    }
    for (int i = 0; i < n; i++) {
      gradient[i] = product(slopes[i], off);
      for (int j = 0; j <= i; j++) {
        normal[i * n + j] = product(slopes[i], slopes[j]);
        normal[j * n + i] = normal[i * n + j];
      }
    }
  }

  private static double sum(double[] off) {
    return product(off, off);
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
