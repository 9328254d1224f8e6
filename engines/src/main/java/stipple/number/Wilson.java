package stipple.number;

/// Where a share may well lie that was seen so often in so many, in 95 of 100 such samples.
///
/// *Range*: 0–1, least ≤ most · *Source*: Wilson's score interval `[Wilson1927]`.
public record Wilson(double least, double most) {

  private static final double Z = 1.959963984540054;

  /// The interval after `within` of `all`. *Domain*: 0 ≤ within ≤ all; of none, all is possible.
  public static Wilson of(long within, long all) {
    if (within < 0 || within > all) {
      throw new IllegalArgumentException("of " + all + " there cannot be " + within);
    }
    if (all == 0) {
      return new Wilson(0, 1);
    }
    double n = all;
    double share = within / n;
    double middle = share + Z * Z / (2 * n);
    double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    double under = 1 + Z * Z / n;
    return new Wilson(Math.max(0, (middle - half) / under), Math.min(1, (middle + half) / under));
  }
}
