package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// Lines on the map that are told by the share of the way at each bearing.
final class BearingLine {

  // a degree and a half: the chord then lies less than 0.02 mm inside the arc
  private static final double STEP_DEGREES = 1.5;
  private static final double RAD = Math.PI / 180;

  private BearingLine() {}

  /// How far down a line runs at a bearing in degrees.
  @FunctionalInterface
  interface Way {
    double at(double bearingDegrees);
  }

  static List<ScalpPoint> between(double fromDegrees, double toDegrees, Way way) {
    int steps = (int) Math.max(1, Math.abs(toDegrees - fromDegrees) / STEP_DEGREES + 0.5);
    var points = new ArrayList<ScalpPoint>();
    for (int i = 0; i <= steps; i++) {
      double degrees = fromDegrees + (toDegrees - fromDegrees) * i / steps;
      points.add(ScalpPoint.polar(way.at(degrees), degrees * RAD));
    }
    return points;
  }

  static Ring around(Way way) {
    return Ring.of(between(0, 360, way));
  }

  /// Straight between pairs of a bearing and a share of the way, constant beyond the first and
  /// last.
  static double through(double[][] corners, double bearingDegrees) {
    double degrees = unsigned(bearingDegrees);
    if (degrees <= corners[0][0]) {
      return corners[0][1];
    }
    for (int i = 1; i < corners.length; i++) {
      if (degrees <= corners[i][0]) {
        double share = (degrees - corners[i - 1][0]) / (corners[i][0] - corners[i - 1][0]);
        return (1 - share) * corners[i - 1][1] + share * corners[i][1];
      }
    }
    return corners[corners.length - 1][1];
  }

  /// The bearing from 0 to 180, without its side.
  static double unsigned(double bearingDegrees) {
    double turned = bearingDegrees - 360 * Math.floor(bearingDegrees / 360);
    return turned > 180 ? 360 - turned : turned;
  }
}
