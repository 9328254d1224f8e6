package stipple.pigment;

import stipple.number.Bounds;
import stipple.number.Exponential;

/// How much of what was implanted is left in the skin: a share goes within weeks, the rest over
/// years.
///
/// *Domain*: share that heals in 0–1, half-life 0.1–1000 years · *Source*: the share that heals in
/// `[Baeumler2015]`, in animals; everything after it is an assumption.
public record Fade(double healedShare, double halfLifeYears) {

  /// About a third is gone within weeks `[Baeumler2015]`.
  public static final double HEALED_SHARE = 0.68;

  // half of what does not heal in is gone after a week: an assumption; from week 6 on it is steady
  private static final double HEALING_DAYS = 7;
  private static final double DAYS_PER_YEAR = 365.25;
  private static final double LN_2 = 0.6931471805599453;

  public Fade {
    Bounds.within(healedShare, "share that heals in", "(0–1)", 0, 1);
    Bounds.within(halfLifeYears, "half-life", "years", 0.1, 1000);
  }

  /// What is assumed of a pigment before the studio knows better.
  public static Fade assumed(PigmentKind kind) {
    return new Fade(HEALED_SHARE, kind.halfLifeYears());
  }

  /// The share that is left after so many days; 0 to 100 years.
  public double left(double days) {
    Bounds.within(days, "days since treatment", "days", 0, 100 * DAYS_PER_YEAR);
    double healing = half(days / HEALING_DAYS);
    double kept = healedShare + (1 - healedShare) * healing;
    return kept * half(days / DAYS_PER_YEAR / halfLifeYears);
  }

  private static double half(double times) {
    return Exponential.exp(Math.max(-700, -LN_2 * times));
  }
}
