package stipple.number;

/// The normal curve: how much lies below a point, and which point has a given share below it.
public final class Normal {

  private static final double SQRT_TWO_PI = 2.5066282746310002;
  // beyond this point the series loses digits and the continued fraction gains them (chosen)
  private static final double SERIES_UP_TO = 3;
  private static final int FRACTION_DEPTH = 200;

  private Normal() {}

  /// The share of a standard normal curve that lies below x.
  ///
  /// *Domain*: −37 to 37 standard deviations · *Range*: 0–1 · *Holds for*: relative error below
  /// 1e-9 in both tails · *Source*: power series and continued fraction, `[AbramowitzStegun]` 26.2.
  public static double shareBelow(double x) {
    Bounds.within(x, "point on the normal curve", "standard deviations", -37, 37);
    if (x > SERIES_UP_TO) {
      return 1 - tail(x);
    }
    if (x < -SERIES_UP_TO) {
      return tail(-x);
    }
    double term = x;
    double sum = x;
    for (int odd = 3; odd < 120; odd += 2) {
      term = x * x / odd * term;
      sum += term;
    }
    return 0.5 + density(x) * sum;
  }

  /// The point of a standard normal curve with the given share below it.
  ///
  /// *Domain*: share 1e-250 to 1 − 1e-16 · *Range*: about −34 to 8 standard deviations · *Holds
  /// for*: relative error below 1e-9 · *Source*: start value `[AbramowitzStegun]` 26.2.23, then
  /// Halley steps on the share itself.
  public static double quantile(double share) {
    Bounds.within(share, "share", "(0–1)", 1e-250, 1 - 1e-16);
    if (share > 0.5) {
      return -quantile(1 - share);
    }
    double x = start(share);
    for (int step = 0; step < 6; step++) {
      double miss = (shareBelow(x) - share) / density(x);
      x -= miss / (1 + x * miss / 2);
    }
    return x;
  }

  private static double start(double share) {
    double t = Math.sqrt(-2 * Exponential.log(share));
    double over = 2.515517 + t * (0.802853 + t * 0.010328);
    double under = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    return over / under - t;
  }

  private static double tail(double x) {
    double fraction = x;
    for (int depth = FRACTION_DEPTH; depth >= 1; depth--) {
      fraction = x + depth / fraction;
    }
    return density(x) / fraction;
  }

  private static double density(double x) {
    return Exponential.exp(-x * x / 2) / SQRT_TWO_PI;
  }
}
