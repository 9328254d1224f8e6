package stipple.scalp;

/// A symmetric matrix of three by three, as needed for three scales or three tapes.
record Symmetric3(double xx, double yy, double zz, double xy, double xz, double yz) {

  static final Symmetric3 ZERO = new Symmetric3(0, 0, 0, 0, 0, 0);

  static Symmetric3 diagonal(double x, double y, double z) {
    return new Symmetric3(x, y, z, 0, 0, 0);
  }

  /// The matrix v·vᵀ.
  static Symmetric3 outer(double[] v) {
    return new Symmetric3(
        v[0] * v[0], v[1] * v[1], v[2] * v[2], v[0] * v[1], v[0] * v[2], v[1] * v[2]);
  }

  Symmetric3 plus(Symmetric3 other, double weight) {
    return new Symmetric3(
        xx + weight * other.xx,
        yy + weight * other.yy,
        zz + weight * other.zz,
        xy + weight * other.xy,
        xz + weight * other.xz,
        yz + weight * other.yz);
  }

  double[] times(double[] v) {
    return new double[] {
      xx * v[0] + xy * v[1] + xz * v[2],
      xy * v[0] + yy * v[1] + yz * v[2],
      xz * v[0] + yz * v[1] + zz * v[2]
    };
  }

  /// The number vᵀ·M·v.
  double form(double[] v) {
    double[] turned = times(v);
    return v[0] * turned[0] + v[1] * turned[1] + v[2] * turned[2];
  }

  /// *Holds for*: matrices that can be inverted, else IllegalArgumentException.
  Symmetric3 inverse() {
    double a = yy * zz - yz * yz;
    double b = xz * yz - xy * zz;
    double c = xy * yz - xz * yy;
    double determinant = xx * a + xy * b + xz * c;
    if (!(Math.abs(determinant) > 0)) {
      throw new IllegalArgumentException("a matrix without an inverse");
    }
    return new Symmetric3(
        a / determinant,
        (xx * zz - xz * xz) / determinant,
        (xx * yy - xy * xy) / determinant,
        b / determinant,
        c / determinant,
        (xy * xz - xx * yz) / determinant);
  }
}
