package stipple.bench.durations;

import stipple.duration.Predictive;
import stipple.number.Normal;

/// Curves of the logarithm as equally likely minutes.
final class Curves {

  /// So many equally likely minutes stand for a curve.
  static final int STEPS = 1000;

  // nothing takes longer than a hundred years
  private static final double MOST_LOG = 17;

  private final double[] points = new double[STEPS];

  Curves() {
    for (int i = 0; i < STEPS; i++) {
      points[i] = Normal.quantile(share(i));
    }
  }

  /// The share below the i-th of the equally likely minutes.
  static double share(int i) {
    return (i + 0.5) / STEPS;
  }

  /// A lognormal curve, by its mean and standard deviation on the logarithm.
  Predictive lognormal(double logMean, double logSd) {
    return shaped(logMean, logSd, points);
  }

  /// A curve on the logarithm whose standard form lies at these points, which rise.
  static Predictive shaped(double logMean, double logScale, double[] points) {
    var minutes = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      minutes[i] = Math.exp(Math.min(MOST_LOG, logMean + logScale * points[i]));
    }
    return Predictive.of(minutes);
  }
}
