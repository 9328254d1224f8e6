package stipple.number;

/// A share between nought and one that is not known exactly, told by two whole numbers.
///
/// Read `BetaShare(16, 4)` as "16 of 20 held". *Domain*: both 1–200.
public record BetaShare(int held, int lost) {

  public BetaShare {
    Bounds.within(held, "held", "cases", 1, 200);
    Bounds.within(lost, "lost", "cases", 1, 200);
  }

  /// The mean share. *Range*: 0–1.
  public double mean() {
    return (double) held / (held + lost);
  }

  /// The probability that the share is at least this.
  ///
  /// *Domain*: any finite share; 1 below 0 and 0 above 1 · *Range*: 0–1 · *Holds for*: exact ·
  /// *Source*: the incomplete beta function of whole numbers is a binomial sum,
  /// `[AbramowitzStegun]` 26.5.24.
  public double probabilityAtLeast(double share) {
    Bounds.within(share, "share", "(0–1)", -1e9, 1e9);
    if (share <= 0) {
      return 1;
    }
    if (share >= 1) {
      return 0;
    }
    int trials = held + lost - 1;
    double term = power(1 - share, trials);
    double sum = 0;
    for (int hits = 0; hits < held; hits++) {
      sum += term;
      // from left to right: TeaVM 0.15 drops the brackets of a × (b ÷ c), and a last digit with
      // them
      term = term * share / (1 - share) * (trials - hits) / (hits + 1);
    }
    return sum;
  }

  private static double power(double base, int exponent) {
    double power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }
}
