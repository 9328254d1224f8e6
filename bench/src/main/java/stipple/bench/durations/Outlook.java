package stipple.bench.durations;

import java.util.Arrays;
import stipple.number.Normal;

/// What a duration may come to: equally likely minutes in rising order.
public final class Outlook {

  /// So many equally likely minutes stand for a curve.
  static final int STEPS = 400;

  private static final double[] POINTS = points();

  private final double[] minutes;

  private Outlook(double[] sorted) {
    this.minutes = sorted;
  }

  /// Drawn minutes in any order.
  public static Outlook ofDraws(double[] draws) {
    if (draws.length == 0) {
      throw new IllegalArgumentException("an outlook asks for at least one draw");
    }
    var sorted = draws.clone();
    Arrays.sort(sorted);
    return new Outlook(sorted);
  }

  /// A lognormal curve, by its mean and standard deviation on the logarithm.
  static Outlook lognormal(double logMean, double logSd) {
    return shaped(logMean, logSd, POINTS);
  }

  /// A curve on the logarithm whose standard form lies at these points, which rise.
  static Outlook shaped(double logMean, double logScale, double[] points) {
    var minutes = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      minutes[i] = Math.exp(logMean + logScale * points[i]);
    }
    return new Outlook(minutes);
  }

  /// The minutes that this share keeps within, interpolated at share · n + ½.
  public double within(double share) {
    double at = share * minutes.length - 0.5;
    int below = (int) Math.floor(at);
    if (below < 0) {
      return minutes[0];
    }
    if (below >= minutes.length - 1) {
      return minutes[minutes.length - 1];
    }
    return minutes[below] + (at - below) * (minutes[below + 1] - minutes[below]);
  }

  /// The share that keeps within so many minutes, the reverse of [#within].
  double share(double ofMinutes) {
    int found = Arrays.binarySearch(minutes, ofMinutes);
    int above = found >= 0 ? found : -found - 1;
    if (above == 0) {
      return 0.5 / minutes.length;
    }
    if (above == minutes.length) {
      return 1 - 0.5 / minutes.length;
    }
    double step = minutes[above] - minutes[above - 1];
    double part = step > 0 ? (ofMinutes - minutes[above - 1]) / step : 1;
    return (above - 0.5 + part) / minutes.length;
  }

  /// How far the whole curve lies from what came: mean|x − y| − Σ(2i − n − 1)x₍ᵢ₎/n², in minutes.
  double crps(double came) {
    int n = minutes.length;
    double away = 0;
    double apart = 0;
    for (int i = 0; i < n; i++) {
      away += Math.abs(minutes[i] - came);
      apart += (2.0 * i + 1 - n) * minutes[i];
    }
    return away / n - apart / n / n;
  }

  /// What is left to expect once so many minutes are over without an end; with fewer than 10 of the
  /// draws left, the last ones go on in the same proportion.
  Outlook after(double elapsed) {
    int from = Arrays.binarySearch(minutes, elapsed);
    from = from >= 0 ? from + 1 : -from - 1;
    if (minutes.length - from >= 10) {
      return new Outlook(Arrays.copyOfRange(minutes, from, minutes.length));
    }
    int last = Math.min(minutes.length, 10);
    var tail = Arrays.copyOfRange(minutes, minutes.length - last, minutes.length);
    double longer = elapsed / tail[0];
    for (int i = 0; i < last; i++) {
      tail[i] *= Math.max(1, longer);
    }
    return new Outlook(tail);
  }

  private static double[] points() {
    var points = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      points[i] = Normal.quantile((i + 0.5) / STEPS);
    }
    return points;
  }

  /// The points of a standard normal curve at the shares of an outlook.
  static double[] normalPoints() {
    return POINTS.clone();
  }
}
