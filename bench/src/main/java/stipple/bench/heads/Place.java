package stipple.bench.heads;

/// A place on a head, in mm: x to the right, y forward, z up.
public record Place(double xMm, double yMm, double zMm) {

  /// The straight distance.
  public double toMm(Place other) {
    double x = other.xMm - xMm;
    double y = other.yMm - yMm;
    double z = other.zMm - zMm;
    return Math.sqrt(x * x + y * y + z * z);
  }

  /// A chord's arc on the circle through three places; the chord itself where they lie in a line.
  static double arcMm(double chordMm, Place a, Place b, Place c) {
    double ab = a.toMm(b);
    double bc = b.toMm(c);
    double ca = c.toMm(a);
    double half = (ab + bc + ca) / 2;
    double area2 = half * (half - ab) * (half - bc) * (half - ca);
    if (area2 <= 1e-9) {
      return chordMm;
    }
    double radiusMm = ab * bc * ca / (4 * Math.sqrt(area2));
    double share = chordMm / (2 * radiusMm);
    return share >= 1 ? chordMm : 2 * radiusMm * Math.asin(share);
  }
}
