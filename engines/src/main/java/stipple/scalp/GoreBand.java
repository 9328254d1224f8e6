package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// One strip of a cut scalp, with the line in its middle.
final class GoreBand {

  private static final double STEP_MM = 3;
  // whatever has its foot so far away lies on the other side of the head
  private static final double NEAR_MM = 60;

  private final HeadSurface surface;
  private final GoreCuts cuts;
  private final int slot;
  private final AcrossLine middle;
  private double leftMm = Double.POSITIVE_INFINITY;
  private double rightMm = Double.NEGATIVE_INFINITY;
  private double frontMm = Double.NEGATIVE_INFINITY;
  private double backMm = Double.POSITIVE_INFINITY;

  GoreBand(HeadSurface surface, GoreCuts cuts, int slot) {
    this.surface = surface;
    this.cuts = cuts;
    this.slot = slot;
    this.middle = cuts.middle(slot);
  }

  double middleRad() {
    return cuts.tiltRad(slot);
  }

  double widthMm() {
    return cuts.widthMm(slot);
  }

  double leftMm() {
    return leftMm;
  }

  double rightMm() {
    return rightMm;
  }

  /// How far before the strip's middle its foremost place lies.
  double frontMm() {
    return frontMm;
  }

  /// How far before the strip's middle its hindmost place lies; mostly below 0.
  double backMm() {
    return backMm;
  }

  boolean isEmpty() {
    return rightMm < leftMm;
  }

  /// Makes the strip long enough for a place that it holds.
  void cover(Position place) {
    var at = paper(place);
    leftMm = Math.min(leftMm, at.xMm());
    rightMm = Math.max(rightMm, at.xMm());
    frontMm = Math.max(frontMm, at.yMm());
    backMm = Math.min(backMm, at.yMm());
  }

  boolean holds(Position place) {
    return cuts.slotOf(place) == slot;
  }

  /// Whether a place lies on this side of the head.
  boolean isNear(Position place) {
    return place.distanceMm(middle.at(paper(place).xMm())) < NEAR_MM;
  }

  PaperPoint paper(Position place) {
    return middle.paper(place);
  }

  Position skin(PaperPoint paper) {
    return middle.skin(surface, paper);
  }

  GoreSide frontSide() {
    return side(slot);
  }

  GoreSide backSide() {
    return side(slot + 1);
  }

  Position frontAt(double alongMm) {
    return cuts.seamAt(slot, alongMm);
  }

  Position backAt(double alongMm) {
    return cuts.seamAt(slot + 1, alongMm);
  }

  private GoreSide side(int seam) {
    double least = Math.max(-AcrossLine.REACH_MM, leftMm - 10 * STEP_MM);
    double most = Math.min(AcrossLine.REACH_MM, rightMm + 10 * STEP_MM);
    int steps = (int) Math.ceil((most - least) / STEP_MM);
    var points = new ArrayList<PaperPoint>();
    for (int i = 0; i <= steps; i++) {
      points.add(paper(cuts.seamAt(seam, least + (most - least) * i / steps)));
    }
    return new GoreSide(points);
  }

  /// One of the two seams on the skin, between two places to the right.
  List<Position> onSkin(boolean front, double fromMm, double toMm) {
    int steps = (int) Math.max(1, Math.ceil((toMm - fromMm) / STEP_MM));
    var places = new ArrayList<Position>();
    for (int i = 0; i <= steps; i++) {
      double along = fromMm + (toMm - fromMm) * i / steps;
      places.add(front ? frontAt(along) : backAt(along));
    }
    return places;
  }
}
