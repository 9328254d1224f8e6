package stipple.duration;

import stipple.number.Exponential;
import stipple.number.Normal;

/// How fast the client's skin heals, in their own words.
///
/// *Assumption*: healing is lognormal with a median of 10 days (fast 8.5, slow 12.5) and a log-sd
/// of 0.25; scars take 7 days more. What bounds it: healed in 7–14 days `[SmpGuide]`.
public enum Healing {
  FAST(8.5),
  NORMAL(10),
  SLOW(12.5);

  private static final double LOG_SD = 0.25;
  static final int SCAR_EXTRA_DAYS = 7;

  private final double medianDays;

  Healing(double medianDays) {
    this.medianDays = medianDays;
  }

  double medianDays() {
    return medianDays;
  }

  /// The days by which the given share has healed.
  double days(double share) {
    return medianDays * Exponential.exp(Normal.quantile(share) * LOG_SD);
  }

  /// The days after which 9 in 10 have healed, rounded up. *Range*: 12–25 days.
  public int nineInTenDays(boolean scar) {
    double days = days(0.9);
    int whole = (int) Math.ceil(days);
    return scar ? whole + SCAR_EXTRA_DAYS : whole;
  }
}
