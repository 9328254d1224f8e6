package stipple.number;

/// Student's curve: a normal one whose spread is known from a few cases only.
public final class Student {

  private static final double PI = 3.141592653589793;
  // beyond it the expansion around the normal curve is exact to 1e-9 by itself
  private static final int ALMOST_NORMAL = 400;

  private Student() {}

  /// The share of the curve below t.
  ///
  /// *Domain*: any finite t, 1–400 degrees of freedom · *Range*: 0–1 · *Holds for*: absolute error
  /// below 1e-12 · *Source*: the finite series `[AbramowitzStegun]` 26.7.3 and 26.7.4.
  public static double shareBelow(double t, int degrees) {
    Bounds.within(t, "point on Student's curve", "(no unit)", -1e100, 1e100);
    Bounds.within(degrees, "degrees of freedom", "degrees", 1, ALMOST_NORMAL);
    double cos2 = degrees / (degrees + t * t);
    double sin = t / Math.sqrt(degrees + t * t);
    double middle = degrees % 2 == 0 ? sin * even(cos2, degrees) : odd(t, sin, cos2, degrees);
    return 0.5 + middle / 2;
  }

  private static double even(double cos2, int degrees) {
    double term = 1;
    double sum = 1;
    for (int k = 2; k <= degrees - 2; k += 2) {
      term = term * cos2 * (k - 1) / k;
      sum += term;
    }
    return sum;
  }

  private static double odd(double t, double sin, double cos2, int degrees) {
    double angle = Trigonometry.atan2(t, Math.sqrt(degrees));
    if (degrees == 1) {
      return 2 * angle / PI;
    }
    double term = Math.sqrt(cos2);
    double sum = term;
    for (int k = 3; k <= degrees - 2; k += 2) {
      term = term * cos2 * (k - 1) / k;
      sum += term;
    }
    return 2 * (angle + sin * sum) / PI;
  }

  /// The point with the given share below it.
  ///
  /// *Domain*: share 1e-6 to 1 − 1e-6, at least 3 degrees of freedom · *Holds for*: relative error
  /// below 1e-9 · *Source*: the expansion around the normal curve `[AbramowitzStegun]` 26.7.5, then
  /// Newton's steps on the share itself.
  public static double quantile(double share, int degrees) {
    Bounds.within(share, "share", "(0–1)", 1e-6, 1 - 1e-6);
    Bounds.within(degrees, "degrees of freedom", "degrees", 3, 1_000_000);
    double t = expanded(Normal.quantile(share), degrees);
    if (degrees > ALMOST_NORMAL) {
      return t;
    }
    // the height of the curve at 0, from the slope of its series
    double peak = shareBelow(1e-5, degrees) - 0.5;
    for (int step = 0; step < 8; step++) {
      double height = peak * 1e5 * thinned(t, degrees);
      double miss = (shareBelow(t, degrees) - share) / height;
      // Halley: the curve bends by −(n + 1) t / (n + t²)
      double bend = (degrees + 1) * t / (degrees + t * t);
      t -= miss / (1 + miss * bend / 2);
      if (Math.abs(miss) < 1e-9) {
        break;
      }
    }
    return t;
  }

  private static double thinned(double t, int degrees) {
    double base = degrees / (degrees + t * t);
    return Exponential.pow(base, (degrees + 1) / 2.0);
  }

  private static double expanded(double z, double n) {
    double z2 = z * z;
    double first = (z2 + 1) * z / 4;
    double second = ((5 * z2 + 16) * z2 + 3) * z / 96;
    double third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
    double fourth = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * z / 92160;
    return z + first / n + second / n / n + third / n / n / n + fourth / n / n / n / n;
  }
}
