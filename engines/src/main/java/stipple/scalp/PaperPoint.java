package stipple.scalp;

/// A place on a flat sheet, in mm: x to the client's right, y to the front, as seen from outside.
public record PaperPoint(double xMm, double yMm) {

  /// The straight way to another place, in mm.
  public double distanceMm(PaperPoint other) {
    double dx = xMm - other.xMm;
    double dy = yMm - other.yMm;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
