package stipple.number;

/// A fixed part and a lognormal one: the curve a sum of durations comes close to.
///
/// *Domain*: scale above 0 in the owner's unit; logSd above 0, no unit; shift finite.
public record ShiftedLognormal(double shift, double scale, double logSd) {

  public ShiftedLognormal {
    Bounds.within(shift, "shift", "of its unit", -1e12, 1e12);
    Bounds.within(scale, "scale", "of its unit", 1e-12, 1e12);
    Bounds.within(logSd, "log-sd", "(no unit)", 1e-9, 5);
  }

  /// The curve with exactly these three moments.
  ///
  /// *Domain*: variance above 0, skewness (third ÷ variance^1.5) between 1e-6 and 50 · *Range*: one
  /// curve · *Holds for*: all three moments to 1e-9 relative · *Source*: the cubic that ties the
  /// skewness of a lognormal to its spread, (w − 1)(w + 2)² = skewness², solved by Newton's steps;
  /// lognormal durations `[Strum2000]`.
  public static ShiftedLognormal fit(Moments moments) {
    Bounds.within(moments.variance(), "variance", "of its unit squared", 1e-12, 1e24);
    double sd = Math.sqrt(moments.variance());
    double skewness = moments.third() / (moments.variance() * sd);
    Bounds.within(skewness, "skewness", "(no unit)", 1e-6, 50);
    double spread = excess(skewness * skewness);
    double growth = 1 + spread;
    double scale = sd / Math.sqrt(growth * spread);
    double shift = moments.mean() - scale * Math.sqrt(growth);
    return new ShiftedLognormal(shift, scale, Math.sqrt(Exponential.log(growth)));
  }

  /// The value with the given share below it.
  ///
  /// *Domain*: share 1e-9 to 1 − 1e-9 · *Range*: above the shift, in the owner's unit.
  public double quantile(double share) {
    Bounds.within(share, "share", "(0–1)", 1e-9, 1 - 1e-9);
    return atPoint(Normal.quantile(share));
  }

  /// The value at a point of the standard normal curve behind it.
  ///
  /// *Domain*: −8 to 8 standard deviations · *Range*: above the shift, in the owner's unit.
  public double atPoint(double standardDeviations) {
    return shift + scale * Exponential.exp(logSd * standardDeviations);
  }

  /// Solves d·(d + 3)² = skewness² for d = w − 1, from above, where the function is convex.
  private static double excess(double skewnessSquared) {
    double d = skewnessSquared / 9;
    for (int step = 0; step < 60; step++) {
      double miss = d * (d + 3) * (d + 3) - skewnessSquared;
      d -= miss / ((d + 3) * (3 * d + 3));
    }
    return d;
  }
}
