package stipple.number;

/// The exponential, the natural logarithm and their kin, the same to the last bit on every machine.
public final class Exponential {

  // ln 2 in two parts, so that whole multiples of the first are exact [Fdlibm]
  private static final double LN2_HIGH = 0.6931471803691238;
  private static final double LN2_LOW = 1.9082149292705877e-10;
  private static final double SQRT2 = 1.4142135623730951;
  // enough terms for the reduced argument: the next one is below half a unit in the last place
  private static final double[] EXP_SERIES = inverseFactorials(14);
  // 700 / ln 2 and a little
  private static final int MOST_TWOS = 1_012;
  private static final double[] POWERS_OF_TWO = powersOfTwo();

  private Exponential() {}

  /// Raises e to x.
  ///
  /// *Domain*: −700 to 700, no unit · *Range*: above 0 · *Holds for*: relative error below 1e-14 ·
  /// *Source*: range reduction as `[Fdlibm]`, then the Taylor series.
  public static double exp(double x) {
    Bounds.within(x, "exponent", "(no unit)", -700, 700);
    int twos = (int) Math.floor(x / (LN2_HIGH + LN2_LOW) + 0.5);
    double rest = (x - twos * LN2_HIGH) - twos * LN2_LOW;
    return expSeries(rest) * POWERS_OF_TWO[twos + MOST_TWOS];
  }

  /// Takes the natural logarithm of x.
  ///
  /// *Domain*: 1e-300 to 1e300, no unit · *Range*: about −691 to 691 · *Holds for*: absolute error
  /// below 1e-15 near 1, relative below 1e-14 elsewhere · *Source*: the series of the inverse
  /// hyperbolic tangent.
  public static double log(double x) {
    double mantissa = Bounds.within(x, "argument of a logarithm", "(no unit)", 1e-300, 1e300);
    int twos = 0;
    for (; mantissa > SQRT2; twos++) {
      mantissa /= 2;
    }
    for (; mantissa < SQRT2 / 2; twos--) {
      mantissa *= 2;
    }
    double s = (mantissa - 1) / (mantissa + 1);
    double square = s * s;
    return 2 * s * logSeries(square) + twos * LN2_LOW + twos * LN2_HIGH;
  }

  /// Raises a base to a power.
  ///
  /// *Domain*: base 0 to 1e300, power −100 to 100; a base of 0 needs a power above 0 · *Range*: 0
  /// and above · *Holds for*: relative error below 1e-13 for results between 1e-12 and 1e12.
  public static double pow(double base, double power) {
    return base == 0 && power > 0 ? 0 : exp(power * log(base));
  }

  /// The hyperbolic tangent.
  ///
  /// *Domain*: finite · *Range*: −1 to 1 · *Holds for*: absolute error below 1e-14.
  public static double tanh(double x) {
    double bounded = Math.max(-20, Math.min(20, x));
    return 1 - 2 / (exp(2 * bounded) + 1);
  }

  /// e to x, less one, without losing digits near 0.
  ///
  /// *Domain*: −700 to 700, no unit · *Range*: above −1 · *Holds for*: relative error below 1e-14.
  public static double expm1(double x) {
    if (!(Math.abs(x) < 0.35)) {
      return exp(x) - 1;
    }
    double sum = 0;
    for (int term = EXP_SERIES.length - 1; term >= 1; term--) {
      sum = sum * x + EXP_SERIES[term];
    }
    return sum * x;
  }

  /// The cube root.
  ///
  /// *Domain*: −1e300 to 1e300, no unit · *Holds for*: relative error below 1e-15 · *Source*:
  /// eighths are taken off until the rest lies in 1/8–1, then Halley's steps from a straight line.
  public static double cbrt(double x) {
    Bounds.within(x, "argument of a cube root", "(no unit)", -1e300, 1e300);
    double rest = Math.abs(x);
    if (rest < 1e-300) {
      return 0;
    }
    double scale = 1;
    for (; rest > 1; rest /= 8) {
      scale *= 2;
    }
    for (; rest < 0.125; rest *= 8) {
      scale /= 2;
    }
    double root = 0.45 + 0.57 * rest;
    for (int step = 0; step < 3; step++) {
      double cube = root * root * root;
      root = root * (cube + 2 * rest) / (2 * cube + rest);
    }
    return x < 0 ? -root * scale : root * scale;
  }

  // Written out: browsers take several times as long for the same sum over a table.
  private static double expSeries(double x) {
    double sum = 1 / 87_178_291_200.0;
    sum = sum * x + 1 / 6_227_020_800.0;
    sum = sum * x + 1 / 479_001_600.0;
    sum = sum * x + 1 / 39_916_800.0;
    sum = sum * x + 1 / 3_628_800.0;
    sum = sum * x + 1 / 362_880.0;
    sum = sum * x + 1 / 40_320.0;
    sum = sum * x + 1 / 5_040.0;
    sum = sum * x + 1 / 720.0;
    sum = sum * x + 1 / 120.0;
    sum = sum * x + 1 / 24.0;
    sum = sum * x + 1 / 6.0;
    sum = sum * x + 1 / 2.0;
    sum = sum * x + 1;
    return sum * x + 1;
  }

  private static double logSeries(double x) {
    double sum = 1 / 25.0;
    sum = sum * x + 1 / 23.0;
    sum = sum * x + 1 / 21.0;
    sum = sum * x + 1 / 19.0;
    sum = sum * x + 1 / 17.0;
    sum = sum * x + 1 / 15.0;
    sum = sum * x + 1 / 13.0;
    sum = sum * x + 1 / 11.0;
    sum = sum * x + 1 / 9.0;
    sum = sum * x + 1 / 7.0;
    sum = sum * x + 1 / 5.0;
    sum = sum * x + 1 / 3.0;
    return sum * x + 1;
  }

  // all exact: doubling and halving lose no digit here
  private static double[] powersOfTwo() {
    double[] powers = new double[2 * MOST_TWOS + 1];
    powers[MOST_TWOS] = 1;
    for (int i = 1; i <= MOST_TWOS; i++) {
      powers[MOST_TWOS + i] = 2 * powers[MOST_TWOS + i - 1];
      powers[MOST_TWOS - i] = powers[MOST_TWOS - i + 1] / 2;
    }
    return powers;
  }

  private static double[] inverseFactorials(int last) {
    double[] series = new double[last + 1];
    double factorial = 1;
    for (int i = 0; i <= last; i++) {
      series[i] = 1 / factorial;
      factorial *= i + 1;
    }
    return series;
  }
}
