package stipple.bench.durations;

/// Where a share may well lie that was seen so often in so many, in 95 of 100 such samples.
///
/// *Source*: Wilson's score interval.
public record Wilson(double least, double most) {

  private static final double Z = 1.959963984540054;

  public static Wilson of(long within, long all) {
    if (all == 0) {
      return new Wilson(0, 1);
    }
    double n = all;
    double share = within / n;
    double middle = share + Z * Z / (2 * n);
    double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    double under = 1 + Z * Z / n;
    return new Wilson((middle - half) / under, (middle + half) / under);
  }
}
