package stipple.number;

/// Sine, cosine and their inverses, the same to the last bit on every machine.
public final class Trigonometry {

  // π/2 in two parts, so that small whole multiples of the first are exact [Fdlibm]
  private static final double QUARTER_TURN_HIGH = 1.5707963267341256;
  private static final double QUARTER_TURN_LOW = 6.077100506506192e-11;
  private static final double TAN_EIGHTH = 0.41421356237309503;
  private static final double[] SINE = series(1, 9);
  private static final double[] COSINE = series(0, 9);
  private static final int ARCTANGENT_TERMS = 13;

  private Trigonometry() {}

  /// The sine of an angle.
  ///
  /// *Domain*: −1e5 to 1e5 rad · *Range*: −1 to 1 · *Holds for*: absolute error below 2e-15 within
  /// some turns, growing with the angle · *Source*: range reduction as `[Fdlibm]`, Taylor series.
  public static double sin(double rad) {
    return turned(rad, 0);
  }

  /// The cosine of an angle, within the same bounds as the sine.
  public static double cos(double rad) {
    return turned(rad, 1);
  }

  /// The angle whose tangent is y/x, in the quadrant of (x, y).
  ///
  /// *Domain*: finite · *Range*: −π to π rad; 0 for (0, 0) · *Holds for*: error below 1e-15.
  public static double atan2(double y, double x) {
    double across = Math.abs(y);
    double along = Math.abs(x);
    double angle;
    if (across == 0 && along == 0) {
      angle = 0;
    } else if (across <= along) {
      angle = arctangent(across / along);
    } else {
      angle = Math.PI / 2 - arctangent(along / across);
    }
    if (x < 0) {
      angle = Math.PI - angle;
    }
    return y < 0 ? -angle : angle;
  }

  /// The angle between 0 and π with this cosine; a cosine a rounding error beyond ±1 counts as ±1.
  public static double acos(double cosine) {
    double x = Math.max(-1, Math.min(1, cosine));
    return atan2(Math.sqrt((1 - x) * (1 + x)), x);
  }

  private static double turned(double rad, int quarters) {
    Bounds.within(rad, "angle", "rad", -1e5, 1e5);
    double turns = Math.floor(rad / (Math.PI / 2) + 0.5);
    double rest = (rad - turns * QUARTER_TURN_HIGH) - turns * QUARTER_TURN_LOW;
    double square = rest * rest;
    double whole = turns + quarters;
    int quadrant = (int) (whole - 4 * Math.floor(whole / 4));
    double value = quadrant % 2 == 0 ? rest * sum(SINE, square) : sum(COSINE, square);
    return quadrant >= 2 ? -value : value;
  }

  private static double sum(double[] terms, double square) {
    double sum = 0;
    for (int i = terms.length - 1; i >= 0; i--) {
      sum = sum * square + terms[i];
    }
    return sum;
  }

  // 0 ≤ tangent ≤ 1: an eighth of a turn is taken off, the rest halved, then Taylor
  private static double arctangent(double tangent) {
    boolean steep = tangent > TAN_EIGHTH;
    double rest = steep ? (tangent - 1) / (tangent + 1) : tangent;
    double half = rest / (1 + Math.sqrt(1 + rest * rest));
    double square = half * half;
    double sum = 0;
    for (int term = ARCTANGENT_TERMS; term >= 0; term--) {
      sum = 1.0 / (2 * term + 1) - sum * square;
    }
    double angle = 2 * half * sum;
    return steep ? Math.PI / 4 + angle : angle;
  }

  // (−1)^i / (2i + from)!
  private static double[] series(int from, int terms) {
    double[] series = new double[terms];
    double factorial = 1;
    for (int i = 0; i < terms; i++) {
      series[i] = (i % 2 == 0 ? 1 : -1) / factorial;
      factorial = factorial * (2 * i + from + 1) * (2 * i + from + 2);
    }
    return series;
  }
}
