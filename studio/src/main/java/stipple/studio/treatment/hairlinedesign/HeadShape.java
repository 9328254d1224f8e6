package stipple.studio.treatment.hairlinedesign;

/// An average head seen from above, in millimetres: x to the right, y to the back, the middle at
/// nought. Its dome is a half ellipsoid above the brows.
final class HeadShape {

  static final double HALF_WIDTH = 76;
  static final double HALF_LENGTH = 97;
  private static final double NARROWER_IN_FRONT = 0.1;
  // Radius of the arc from the brow over the forehead to the crown of the head.
  private static final double ARC_RADIUS = 101;

  private HeadShape() {}

  record Point(double x, double y) {
    Point times(double factor) {
      return new Point(x * factor, y * factor);
    }
  }

  /// The rim of the head at an angle from the nose.
  static Point rim(double angle) {
    return new Point(
        HALF_WIDTH * Math.sin(angle) * (1 - NARROWER_IN_FRONT * Math.cos(angle)),
        -HALF_LENGTH * Math.cos(angle));
  }

  /// How far in from the rim a level line lies that stands so high above the brow along the skin.
  static double inset(double heightMm) {
    return Math.cos(Math.min(heightMm / ARC_RADIUS, Math.PI / 2));
  }

  /// Half the width of the head at a distance behind the middle.
  static double halfWidth(double y) {
    double cosine = Math.clamp(-y / HALF_LENGTH, -1, 1);
    return rim(Math.acos(cosine)).x();
  }
}
