package stipple.scalp;

import java.util.ArrayList;
import java.util.List;
import stipple.number.Trigonometry;

/// Where the skin turns away from one who stands behind the head.
final class BackContour {

  private static final double STEP_DEGREES = 2;
  // less than one step short of where the map ends
  private static final double LAST = 1.17;
  private static final int HALVINGS = 24;
  private static final double RAD = Math.PI / 180;

  private BackContour() {}

  /// From below the right ear over the top to below the left, as far as the map reaches.
  static List<ScalpPoint> points(ScalpMap map) {
    var points = new ArrayList<ScalpPoint>();
    var point = map.pointOf(turningAway(map, 0));
    for (double degrees = STEP_DEGREES; point.rho() <= LAST; degrees += STEP_DEGREES) {
      points.addFirst(point);
      point = map.pointOf(turningAway(map, degrees * RAD));
    }
    // a head is even, and the topmost point lies on the midline
    for (int i = points.size() - 2; i >= 0; i--) {
      points.add(points.get(i).mirrored());
    }
    return points;
  }

  /// What lies behind it, down to the end of the map.
  static Ring ring(ScalpMap map) {
    var points = new ArrayList<>(points(map));
    double left = points.getLast().bearingRad() / RAD;
    double right = points.getFirst().bearingRad() / RAD;
    points.addAll(BearingLine.between(left, right - 360, degrees -> HeadView.FURTHEST));
    return Ring.of(points);
  }

  // an upright plane through the middle, tilted forward or back until its skin faces neither way
  private static Direction turningAway(ScalpMap map, double fromUprightRad) {
    double right = Trigonometry.sin(fromUprightRad);
    double up = Trigonometry.cos(fromUprightRad);
    var skin = map.surface();
    double back = -1.5;
    double front = 1.5;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (back + front) / 2;
      skin.aim(right, middle, up);
      if (skin.normalY() > 0) {
        front = middle;
      } else {
        back = middle;
      }
    }
    return Direction.of(right, back, up);
  }
}
