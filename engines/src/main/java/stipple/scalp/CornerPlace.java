package stipple.scalp;

/// Finds the corner of a hairline from its height above the brow line and its distance beside the
/// middle plane.
final class CornerPlace {

  // no corner is sought further round than this, before the ear (chosen)
  private static final double FURTHEST_ROUND_RAD = 1.4;
  private static final int HALVINGS = 40;

  private CornerPlace() {}

  /// The point so high and so far to the right; where a head has no room for that, at its height as
  /// far out as there is.
  static ScalpPoint at(double heightMm, double sideMm, FaceMeasures face, ScalpMap map) {
    double near = 0;
    double far = FURTHEST_ROUND_RAD;
    for (int i = 0; i < HALVINGS; i++) {
      double bearing = (near + far) / 2;
      if (map.at(face.atHeight(heightMm, bearing, map)).xMm() < sideMm) {
        near = bearing;
      } else {
        far = bearing;
      }
    }
    return face.atHeight(heightMm, (near + far) / 2, map);
  }
}
