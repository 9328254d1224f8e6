package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import stipple.scalp.EdgeStyle;
import stipple.studio.treatment.hairlinedesign.HeadShape.Point;

/// The hairline seen from above: level across the forehead, back to the temple corners, then out
/// and forward to the temple peaks.
final class HairlineCurve {

  private static final int STEPS = 60;
  private static final double CORNER_MM = 42;
  private static final double PEAK_FORWARD_MM = 10;
  // A forehead is flatter across than the dome above it.
  private static final double FLATTENED = 0.5;
  private static final long SEED = 20_261_122;

  private final List<Point> right;

  HairlineCurve(int heightMm, int recessionMm) {
    double inset = HeadShape.inset(heightMm);
    double corner = cornerAngle(inset);
    var middle = HeadShape.rim(0).times(inset);
    var points = new ArrayList<Point>();
    for (int i = 0; i <= STEPS; i++) {
      double share = (double) i / STEPS;
      var level = HeadShape.rim(share * corner).times(inset);
      double back = recessionMm * Math.pow(Math.sin(share * Math.PI / 2), 2);
      double drop = (level.y() - middle.y()) * FLATTENED;
      points.add(new Point(level.x(), middle.y() + drop + back));
    }
    addWing(points, points.getLast());
    right = List.copyOf(points);
  }

  // The corner stands above the outer corner of the eye, or as far out as so low a line allows.
  private static double cornerAngle(double inset) {
    for (double angle = 0.1; angle < 1.25; angle += 0.01) {
      if (HeadShape.rim(angle).times(inset).x() >= CORNER_MM) {
        return angle;
      }
    }
    return 1.1;
  }

  private static void addWing(List<Point> points, Point corner) {
    double peakY = Math.clamp(corner.y() - PEAK_FORWARD_MM, -HeadShape.HALF_LENGTH + 24, 40);
    var peak = new Point(HeadShape.halfWidth(peakY) + 1, peakY);
    for (int i = 1; i <= STEPS / 2; i++) {
      double share = (double) i / (STEPS / 2);
      double eased = share * share * (3 - 2 * share);
      points.add(
          new Point(
              corner.x() + (peak.x() - corner.x()) * share,
              corner.y() + (peak.y() - corner.y()) * eased));
    }
  }

  /// From the left temple to the right.
  List<Point> points() {
    var all = new ArrayList<Point>();
    for (int i = right.size() - 1; i > 0; i--) {
      all.add(new Point(-right.get(i).x(), right.get(i).y()));
    }
    all.addAll(right);
    return all;
  }

  double middleY() {
    return right.getFirst().y();
  }

  /// How far back the line lies at a distance beside the middle.
  double yAt(double x) {
    double beside = Math.abs(x);
    for (int i = 1; i < right.size(); i++) {
      var from = right.get(i - 1);
      var to = right.get(i);
      if (beside <= to.x()) {
        double share = to.x() == from.x() ? 0 : (beside - from.x()) / (to.x() - from.x());
        return from.y() + share * (to.y() - from.y());
      }
    }
    return right.getLast().y();
  }

  /// The line as it will look: smooth when sharp, ever more uneven the softer it is.
  List<Point> drawn(EdgeStyle style) {
    double unevenMm =
        switch (style) {
          case SHARP -> 0;
          case DEFINED -> 0.6;
          case NATURAL -> 1.5;
          case SOFT -> 2.4;
        };
    var chance = new SplittableRandom(SEED);
    var all = points();
    var drawn = new ArrayList<Point>();
    double off = 0;
    for (var point : all) {
      // each point follows its neighbour half of the way, so that the line waves and does not
      // rattle
      off = off / 2 + (chance.nextDouble() - 0.5) * unevenMm;
      drawn.add(new Point(point.x(), point.y() + off));
    }
    return drawn;
  }

  /// Single dots before and behind the line, more of them the softer it is.
  List<Point> scattered(EdgeStyle style) {
    int each =
        switch (style) {
          case SHARP -> 0;
          case DEFINED -> 0;
          case NATURAL -> 2;
          case SOFT -> 5;
        };
    double wideMm = style == EdgeStyle.SOFT ? 6 : 3;
    var chance = new SplittableRandom(SEED + 1);
    var dots = new ArrayList<Point>();
    for (var point : points()) {
      for (int i = 0; i < each; i++) {
        double off = (chance.nextDouble() + chance.nextDouble() - 1) * wideMm;
        dots.add(
            new Point(
                point.x() + (chance.nextDouble() - 0.5) * 2, point.y() + wideMm * 0.35 + off));
      }
    }
    return dots;
  }
}
