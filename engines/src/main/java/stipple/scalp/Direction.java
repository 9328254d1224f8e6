package stipple.scalp;

import stipple.number.Trigonometry;

/// A direction in space, one long.
record Direction(double x, double y, double z) {

  /// Through a place, seen from another.
  static Direction from(Position origin, Position place) {
    return of(place.xMm() - origin.xMm(), place.yMm() - origin.yMm(), place.zMm() - origin.zMm());
  }

  static Direction of(double x, double y, double z) {
    double length = Math.sqrt(x * x + y * y + z * z);
    return new Direction(x / length, y / length, z / length);
  }

  /// In the middle plane, so far from upright: forward above 0, backward below.
  static Direction midline(double fromUprightRad) {
    return new Direction(0, Trigonometry.sin(fromUprightRad), Trigonometry.cos(fromUprightRad));
  }

  double dot(Direction other) {
    return x * other.x + y * other.y + z * other.z;
  }

  Direction cross(Direction other) {
    return of(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  /// The direction square to this one, in the plane of both, on the side of the other.
  Direction squareTowards(Direction other) {
    double shared = dot(other);
    return of(other.x - shared * x, other.y - shared * y, other.z - shared * z);
  }

  /// This direction turned by an angle towards one that stands square to it.
  Direction turned(Direction square, double rad) {
    double cosine = Trigonometry.cos(rad);
    double sine = Trigonometry.sin(rad);
    return new Direction(
        cosine * x + sine * square.x, cosine * y + sine * square.y, cosine * z + sine * square.z);
  }

  /// The same direction after a head was scaled.
  Direction scaled(Scale scale) {
    return of(x * scale.across(), y * scale.along(), z * scale.up());
  }
}
