package stipple.bench;

/// How many of all were within, in percent.
record Share(long within, long all) {

  double percent() {
    return 100.0 * within / all;
  }

  /// The band that was promised, or where the share lies in 95 of 100 such samples if that is
  /// wider.
  Target promised(double percent, double slackPercent) {
    double error = 196 * Math.sqrt(percent / 100 * (1 - percent / 100) / all);
    double slack = Math.max(slackPercent, error);
    return Target.between(Math.max(0, percent - slack), Math.min(100, percent + slack));
  }
}
