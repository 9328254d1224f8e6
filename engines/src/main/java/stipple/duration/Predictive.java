package stipple.duration;

import stipple.number.Ascending;
import stipple.number.Bounds;
import stipple.number.Exponential;
import stipple.number.Interval;
import stipple.number.Normal;

/// Likely lengths, as many equally likely ones in order: any question about the range is answered
/// from them.
public final class Predictive {

  // fewer than these left of the lengths foretold: a lognormal tail takes over (chosen)
  private static final int TOO_FEW = 64;
  private static final int TAIL_POINTS = 256;

  private final double[] minutes;

  private Predictive(double[] sorted) {
    this.minutes = sorted;
  }

  /// The range of so many equally likely lengths.
  ///
  /// *Domain*: 2–100000 lengths of 0–1e9 min, in any order.
  public static Predictive of(double... minutes) {
    double[] sorted = minutes.clone();
    Ascending.sort(sorted);
    return ofSorted(sorted);
  }

  static Predictive ofSorted(double[] sorted) {
    Bounds.within(sorted.length, "lengths", "lengths", 2, 100_000);
    Bounds.within(sorted[0], "shortest length", "min", 0, 1e9);
    Bounds.within(sorted[sorted.length - 1], "longest length", "min", 0, 1e9);
    return new Predictive(sorted);
  }

  /// The length that the given share of sessions stays below.
  ///
  /// *Domain*: 0–1 · *Range*: minutes, from the shortest length to the longest · *Holds for*:
  /// lengths at the middles of equal shares, straight lines between.
  public double quantile(double share) {
    double place = Bounds.within(share, "share", "(0–1)", 0, 1) * minutes.length - 0.5;
    if (place <= 0) {
      return minutes[0];
    }
    int below = (int) Math.floor(place);
    if (below >= minutes.length - 1) {
      return minutes[minutes.length - 1];
    }
    return minutes[below] + (place - below) * (minutes[below + 1] - minutes[below]);
  }

  /// The share of sessions that is shorter, the inverse of [#quantile]. *Range*: 0–1.
  public double shareBelow(double length) {
    int count = minutes.length;
    if (length < minutes[0]) {
      return 0;
    }
    if (length > minutes[count - 1]) {
      return 1;
    }
    int low = 0;
    int high = count - 1;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (minutes[middle] <= length) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double step = minutes[high] - minutes[low];
    double part = step > 0 ? (length - minutes[low]) / step : 0.5;
    return (low + 0.5 + part) / count;
  }

  /// The mean length in minutes.
  public double mean() {
    double sum = 0;
    for (double length : minutes) {
      sum += length;
    }
    return sum / minutes.length;
  }

  /// P10, P50 and P90 in minutes.
  public Interval range() {
    return new Interval(quantile(0.1), quantile(0.5), quantile(0.9));
  }

  /// How far a true length lies from the range, in minutes: less is better.
  ///
  /// *Range*: 0 and above · *Source*: the continuous ranked probability score of a sample, mean
  /// distance less half the mean distance among the lengths `[GneitingRaftery2007]`.
  public double crps(double truth) {
    int count = minutes.length;
    double distance = 0;
    double among = 0;
    for (int i = 0; i < count; i++) {
      distance += Math.abs(minutes[i] - truth);
      among += (2 * i - count + 1) * minutes[i];
    }
    return distance / count - among / count / count;
  }

  /// What is left after so many minutes without any news but that it is not over.
  ///
  /// *Domain*: 0–100000 min · *Range*: minutes, never below 0 · *Holds for*: the lengths above the
  /// time gone; where fewer than 64 are left, the tail of a lognormal through P50 and P90 ·
  /// *Source*: `[Dexter2009]`.
  public Predictive left(double goneMinutes) {
    Bounds.within(goneMinutes, "time gone", "min", 0, 100_000);
    int first = 0;
    while (first < minutes.length && minutes[first] <= goneMinutes) {
      first++;
    }
    if (minutes.length - first < TOO_FEW) {
      return tail(goneMinutes);
    }
    double[] left = new double[minutes.length - first];
    for (int i = 0; i < left.length; i++) {
      left[i] = minutes[first + i] - goneMinutes;
    }
    return ofSorted(left);
  }

  private Predictive tail(double goneMinutes) {
    double middle = Math.max(1e-6, quantile(0.5));
    double growth = Math.max(1.0001, quantile(0.9) / middle);
    double logSd = Exponential.log(growth) / Normal.quantile(0.9);
    double gone = Exponential.log(Math.max(goneMinutes, 1e-6) / middle) / logSd;
    double over = Math.max(1e-200, Normal.shareBelow(Math.max(-30, Math.min(30, -gone))));
    double[] left = new double[TAIL_POINTS];
    for (int i = 0; i < TAIL_POINTS; i++) {
      double share = (TAIL_POINTS - i - 0.5) / TAIL_POINTS * over;
      double point = -Normal.quantile(Math.min(share, 1 - 1e-12));
      double growthHere = Math.min(50, point * logSd);
      left[i] = Math.max(0, middle * Exponential.exp(growthHere) - goneMinutes);
    }
    Ascending.sort(left);
    return ofSorted(left);
  }

  /// The same range, its shares put right by how often earlier ones held.
  public Predictive calibrated(Calibration calibration) {
    if (!calibration.isAtWork()) {
      return this;
    }
    double[] moved = new double[minutes.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = quantile(calibration.level((i + 0.5) / moved.length));
    }
    return new Predictive(moved);
  }

  /// Each length moved: ln length = new middle + (ln length − old middle) × stretch.
  Predictive moved(double fromLog, double toLog, double stretch) {
    double[] moved = new double[minutes.length];
    for (int i = 0; i < moved.length; i++) {
      double log = Exponential.log(Math.max(1e-6, minutes[i]));
      moved[i] = Exponential.exp(toLog + (log - fromLog) * stretch);
    }
    return new Predictive(moved);
  }

  /// Mean and variance of the logarithm.
  double[] logMoments() {
    double sum = 0;
    double squares = 0;
    double middle = Exponential.log(Math.max(1e-6, quantile(0.5)));
    for (double length : minutes) {
      double log = Exponential.log(Math.max(1e-6, length)) - middle;
      sum += log;
      squares += log * log;
    }
    double mean = sum / minutes.length;
    return new double[] {middle + mean, squares / minutes.length - mean * mean};
  }
}
