package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// A band of skin between two lines straight over the head, with the line in its middle.
final class GoreBand {

  private static final double STEP_MM = 2;
  // further round the head nothing can lie beside the band
  private static final double NEAR_RAD = 1.2;

  private final HeadSurface surface;
  private final Position center;
  private final GoreCuts cuts;
  private final int slot;
  private final double middleRad;
  private final AcrossLine middle;
  private double leftMm = Double.POSITIVE_INFINITY;
  private double rightMm = Double.NEGATIVE_INFINITY;

  GoreBand(HeadSurface surface, GoreCuts cuts, int slot, double middleRad) {
    this.surface = surface;
    this.center = surface.middle();
    this.cuts = cuts;
    this.slot = slot;
    this.middleRad = middleRad;
    this.middle = new AcrossLine(surface, middleRad);
  }

  double middleRad() {
    return middleRad;
  }

  double widthRad() {
    return cuts.tiltRad(slot) - cuts.tiltRad(slot + 1);
  }

  AcrossLine front() {
    return cuts.line(slot);
  }

  AcrossLine back() {
    return cuts.line(slot + 1);
  }

  double leftMm() {
    return leftMm;
  }

  double rightMm() {
    return rightMm;
  }

  boolean isEmpty() {
    return rightMm < leftMm;
  }

  /// Makes the strip long enough for a place that it holds.
  void cover(Position place) {
    double x = paper(place).xMm();
    leftMm = Math.min(leftMm, x);
    rightMm = Math.max(rightMm, x);
  }

  boolean holds(Position place) {
    return cuts.slotOf(place) == slot;
  }

  /// Whether a place lies on this side of the head.
  boolean isNear(Position place) {
    return Math.abs(GoreCuts.tiltRad(center, place) - middleRad) < NEAR_RAD;
  }

  PaperPoint paper(Position place) {
    return middle.paper(place);
  }

  /// The skin so far to the right, at a share of the way from the front line to the back one.
  Position at(double alongMm, double share) {
    var ahead = front().at(alongMm);
    var behind = back().at(alongMm);
    surface.aim(
        (1 - share) * ahead.xMm() + share * behind.xMm() - center.xMm(),
        (1 - share) * ahead.yMm() + share * behind.yMm() - center.yMm(),
        (1 - share) * ahead.zMm() + share * behind.zMm() - center.zMm());
    return surface.place();
  }

  /// One of the two lines on paper.
  GoreSide side(AcrossLine line) {
    var points = new ArrayList<PaperPoint>();
    for (double mm = -AcrossLine.REACH_MM; mm <= AcrossLine.REACH_MM; mm += STEP_MM) {
      points.add(paper(line.at(mm)));
    }
    return new GoreSide(points);
  }

  /// One of the two lines on the skin, between two places to the right.
  static List<Position> onSkin(AcrossLine line, double fromMm, double toMm) {
    int steps = (int) Math.max(1, Math.ceil((toMm - fromMm) / STEP_MM));
    var places = new ArrayList<Position>();
    for (int i = 0; i <= steps; i++) {
      places.add(line.at(fromMm + (toMm - fromMm) * i / steps));
    }
    return places;
  }
}
