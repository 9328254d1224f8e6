package stipple.dots;

import java.util.function.IntPredicate;
import stipple.evenness.Component;
import stipple.evenness.Isotropy;
import stipple.evenness.Spacing;
import stipple.evenness.SurfacePoints;
import stipple.evenness.TwoNearest;
import stipple.number.Seed;

/// Dots of one density laid on a curved surface, and what can be said of them there.
final class CurvedDots {

  private static final double STEP = 1e-5;

  final Dots dots;
  final SurfacePoints points;
  private final CurvedPatch surface;
  private final double perCm2;
  private final TwoNearest neighbours;

  /// Lays so many dots per cm² on a square of the chart.
  CurvedDots(CurvedPatch surface, double halfWidth, double perCm2) {
    this.surface = surface;
    this.perCm2 = perCm2;
    var tile = Tiles.QUARTER;
    double largest = 0;
    int side = 512;
    for (int i = 0; i < side * side; i++) {
      int row = i / side;
      largest =
          Math.max(
              largest, surface.factor(at(i % side, side, halfWidth), at(row, side, halfWidth)));
    }
    double tileSide = Math.sqrt(tile.points() / (1.6 * perCm2 * largest));
    var ground = new Ground(tile, TilePlacing.of(new Seed(5)), side, halfWidth, tileSide);
    dots = ground.lay((u, v) -> perCm2 * surface.factor(u, v) * tileSide * tileSide);
    double[][] axes = new double[3][dots.count()];
    for (int dot = 0; dot < dots.count(); dot++) {
      double[] place = surface.place(dots.p(dot), dots.q(dot));
      for (int axis = 0; axis < 3; axis++) {
        axes[axis][dot] = place[axis];
      }
    }
    points = new SurfacePoints(axes[0], axes[1], axes[2]);
    neighbours = TwoNearest.of(points);
  }

  private static double at(int line, int side, double halfWidth) {
    return (2.0 * line / (side - 1) - 1) * halfWidth;
  }

  int count(IntPredicate counted) {
    int count = 0;
    for (int dot = 0; dot < dots.count(); dot++) {
      count += counted.test(dot) ? 1 : 0;
    }
    return count;
  }

  Spacing spacing(IntPredicate counted) {
    return neighbours.spacing(counted, dot -> perCm2);
  }

  /// Along the first direction of the chart over along the second, as they lie on the surface.
  double isotropy(IntPredicate counted, boolean aroundTheMiddle) {
    double[][] up = new double[3][dots.count()];
    double[][] around = new double[3][dots.count()];
    for (int dot = 0; dot < dots.count(); dot++) {
      double u = dots.p(dot);
      double v = dots.q(dot);
      double out = Math.sqrt(u * u + v * v);
      double towardsU = aroundTheMiddle ? u / out : 0;
      double towardsV = aroundTheMiddle ? v / out : 1;
      put(up, dot, towardsU, towardsV);
      put(around, dot, -towardsV, towardsU);
    }
    return Isotropy.of(
        neighbours,
        counted,
        Component.along(points, up[0], up[1], up[2]),
        Component.along(points, around[0], around[1], around[2]));
  }

  // the unit vector on the surface that a direction of the chart becomes
  private void put(double[][] into, int dot, double du, double dv) {
    double[] before = surface.place(dots.p(dot) - STEP * du, dots.q(dot) - STEP * dv);
    double[] after = surface.place(dots.p(dot) + STEP * du, dots.q(dot) + STEP * dv);
    double length = 0;
    for (int axis = 0; axis < 3; axis++) {
      length += (after[axis] - before[axis]) * (after[axis] - before[axis]);
    }
    for (int axis = 0; axis < 3; axis++) {
      into[axis][dot] = (after[axis] - before[axis]) / Math.sqrt(length);
    }
  }
}
