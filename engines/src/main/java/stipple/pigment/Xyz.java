package stipple.pigment;

import stipple.number.Bounds;
import stipple.number.Exponential;

/// A colour as three sums of light; Y of white is 100.
public record Xyz(double x, double y, double z) {

  // (6/29)³ and what belongs to it: below, the cube root gives way to a straight line [CIE015]
  private static final double DELTA = 6.0 / 29;

  public Xyz {
    Bounds.within(x, "X", "(white about 95)", -1e6, 1e6);
    Bounds.within(y, "Y", "(white 100)", -1e6, 1e6);
    Bounds.within(z, "Z", "(white about 107)", -1e6, 1e6);
  }

  /// The same colour in steps that look even, against a white.
  public Lab lab(Xyz white) {
    double fx = eased(x / white.x);
    double fy = eased(y / white.y);
    double fz = eased(z / white.z);
    return new Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));
  }

  static double eased(double share) {
    return share > DELTA * DELTA * DELTA
        ? Exponential.cbrt(share)
        : share / (3 * DELTA * DELTA) + 4.0 / 29;
  }

  /// How [#eased] changes with its share, given what it is there.
  static double easedSlope(double eased) {
    double bounded = Math.max(DELTA, eased);
    return 1 / (3 * bounded * bounded);
  }
}
