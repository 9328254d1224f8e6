package stipple.scalp;

/// A place in space, in mm from the middle between the ears: x to the client's right, y forward, z
/// up.
public record Position(double xMm, double yMm, double zMm) {

  /// The straight distance to another place, in mm.
  public double distanceMm(Position other) {
    double dx = xMm - other.xMm;
    double dy = yMm - other.yMm;
    double dz = zMm - other.zMm;
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
}
