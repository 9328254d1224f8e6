package stipple.evenness;

import java.util.Arrays;

/// Mean, spread and quantile of figures.
final class Sample {

  private Sample() {}

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /// The mean squared distance from the mean.
  static double variance(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / values.length;
  }

  /// The standard deviation as a share of the mean.
  static double variation(double[] values) {
    return Math.sqrt(variance(values)) / mean(values);
  }

  static double largest(double[] values) {
    return Arrays.stream(values).max().orElse(Double.NaN);
  }

  /// The value that a share of all lies below, in a straight line between the two next to it.
  static double quantile(double[] values, double share) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    double at = share * (sorted.length - 1);
    int low = (int) at;
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  }
}
