package stipple.bench;

import java.util.ArrayList;
import java.util.List;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairRim;
import stipple.scalp.Ring;
import stipple.scalp.ScalpPoint;
import stipple.scalp.ScalpRegion;
import stipple.scalp.Shape;

/// A front line that somebody drags to and fro: what lies behind it is treated, in five parts.
final class DraggedLine {

  private static final List<ScalpRegion> PARTS =
      List.of(
          ScalpRegion.FRONTAL,
          ScalpRegion.TEMPLES,
          ScalpRegion.FRONTO_PARIETAL,
          ScalpRegion.MID_SCALP,
          ScalpRegion.CROWN);
  private static final int STEPS = 40;
  private static final int POINTS = 60;

  private final AreaReckoning reckoning;
  private final Shape lost = HairRim.inside().minus(ScalpRegion.OCCIPITAL.shape());
  private final List<Shape> parts = PARTS.stream().map(ScalpRegion::shape).toList();

  DraggedLine(AreaReckoning reckoning) {
    this.reckoning = reckoning;
  }

  /// The areas of the treated parts after so many moves.
  List<Double> cm2(int moves) {
    var treated = treated(moves);
    var areas = new ArrayList<Double>();
    for (var part : parts) {
      areas.add(reckoning.cm2(treated.intersect(part)));
    }
    return areas;
  }

  Shape treated(int moves) {
    double front = 0.45 + 0.1 * (moves % STEPS) / STEPS;
    return lost.intersect(Shape.of(List.of(behind(front))));
  }

  // A bow from temple to temple through the front, closed round the back of the map.
  private static Ring behind(double front) {
    var points = new ArrayList<ScalpPoint>();
    for (int i = 0; i <= POINTS; i++) {
      double u = 1.6 * i / POINTS - 0.8;
      points.add(new ScalpPoint(u, front - 0.6 * u * u));
    }
    points.add(new ScalpPoint(0.8, -0.85));
    points.add(new ScalpPoint(-0.8, -0.85));
    return Ring.of(points);
  }
}
