package stipple.scalp;

import java.util.List;

/// The smooth course through the points of a hairline, on the map.
///
/// A Catmull–Rom spline whose knots advance by the root of the straight distance in mm between
/// neighbours, so that it neither loops nor overshoots at uneven points; the ends are mirrored.
/// *Source*: the centripetal kind `[CatmullRom]`.
final class CurveSpline {

  private final List<HairlinePoint> points;
  private final double[] knots;
  private final double[] slopeU;
  private final double[] slopeV;

  CurveSpline(List<HairlinePoint> points, Position[] places) {
    this.points = points;
    int last = points.size() - 1;
    this.knots = new double[last];
    for (int i = 0; i < last; i++) {
      knots[i] = Math.sqrt(places[i].distanceMm(places[i + 1]));
    }
    this.slopeU = new double[last + 1];
    this.slopeV = new double[last + 1];
    for (int i = 0; i <= last; i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(last - 1, i);
      slopeU[i] = slope(step(before, true), knots[before], step(after, true), knots[after]);
      slopeV[i] = slope(step(before, false), knots[before], step(after, false), knots[after]);
    }
  }

  private double step(int piece, boolean across) {
    var from = points.get(piece).at();
    var to = points.get(piece + 1).at();
    return across ? to.u() - from.u() : to.v() - from.v();
  }

  /// The slope in the middle of two steps: of the parabola through all three points.
  static double slope(double stepBefore, double before, double stepAfter, double after) {
    return (stepBefore / before * after + stepAfter / after * before) / (before + after);
  }

  /// At a share of the way through a piece: u.
  double u(int piece, double share) {
    return cubic(
        points.get(piece).at().u(),
        slopeU[piece] * knots[piece],
        points.get(piece + 1).at().u(),
        slopeU[piece + 1] * knots[piece],
        share);
  }

  /// At a share of the way through a piece: v.
  double v(int piece, double share) {
    return cubic(
        points.get(piece).at().v(),
        slopeV[piece] * knots[piece],
        points.get(piece + 1).at().v(),
        slopeV[piece + 1] * knots[piece],
        share);
  }

  /// The cubic with known ends and slopes per share.
  static double cubic(double from, double slopeFrom, double to, double slopeTo, double share) {
    double rest = 1 - share;
    return (1 + 2 * share) * rest * rest * from
        + share * rest * rest * slopeFrom
        + share * share * (3 - 2 * share) * to
        - share * share * rest * slopeTo;
  }
}
