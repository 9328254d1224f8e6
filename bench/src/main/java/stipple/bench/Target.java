package stipple.bench;

import java.util.Locale;

/// Where a figure should lie; a figure without a target passes and fails nowhere.
record Target(String said, double least, double most) {

  static Target none() {
    return new Target("", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  static Target atMost(double most) {
    return new Target("≤ " + word(most), Double.NEGATIVE_INFINITY, most);
  }

  static Target atLeast(double least) {
    return new Target("≥ " + word(least), least, Double.POSITIVE_INFINITY);
  }

  static Target between(double least, double most) {
    return new Target(word(least) + "–" + word(most), least, most);
  }

  /// Whether the figure keeps to it, in a word; empty without a target.
  String verdict(double value) {
    if (said.isEmpty()) {
      return "";
    }
    return value >= least && value <= most ? "pass" : "fail";
  }

  private static String word(double bound) {
    return bound == Math.rint(bound)
        ? Long.toString(Math.round(bound))
        : String.format(Locale.ROOT, isHundredths(bound) ? "%.2f" : "%.4f", bound);
  }

  private static boolean isHundredths(double bound) {
    return Math.abs(100 * bound - Math.rint(100 * bound)) < 1e-9;
  }
}
