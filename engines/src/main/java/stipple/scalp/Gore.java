package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// One band of a scalp laid flat: a strip of paper from side to side, like a segment of a globe.
///
/// Its middle is a line straight over the head. Along that line, and square to it, lengths on paper
/// are those on the skin; towards its edges lengths along the strip are a little long, by
/// [#scaleError] at most.
public final class Gore {

  /// How far a strip overlaps its neighbours (chosen: wide enough to glue).
  public static final double OVERLAP_MM = 5;

  private static final double MARK_MM = 30;
  private static final int MOST_MARKS = 4;

  private final int number;
  private final GoreBand band;
  private final GoreSide front;
  private final GoreSide back;
  private final double leftMm;
  private final double rightMm;
  private final double scaleError;
  private final boolean joinsFront;
  private final boolean joinsBehind;

  Gore(int number, GoreBand band, boolean joinsFront, boolean joinsBehind) {
    this.number = number;
    this.band = band;
    this.front = band.frontSide();
    this.back = band.backSide();
    this.leftMm = band.leftMm() - OVERLAP_MM;
    this.rightMm = band.rightMm() + OVERLAP_MM;
    this.scaleError = new GoreTruth(band).largestError();
    this.joinsFront = joinsFront;
    this.joinsBehind = joinsBehind;
  }

  /// The place of this strip among all, 1 in front.
  public int number() {
    return number;
  }

  /// The tilt from upright of the strip's middle on the midline. *Range*: −π to π rad, forward
  /// above 0.
  public double middleRad() {
    return band.middleRad();
  }

  /// How wide the strip is on the midline, without its overlaps. *Range*: above 0 mm.
  public double widthMm() {
    return band.widthMm();
  }

  /// By how much a length on paper may differ from that on the skin. *Range*: 0 and above, as a
  /// share of it.
  public double scaleError() {
    return scaleError;
  }

  /// The left end of the strip, right of the midline above 0, in mm on paper.
  public double leftMm() {
    return leftMm;
  }

  /// The right end of the strip, in mm on paper.
  public double rightMm() {
    return rightMm;
  }

  /// Whether the strip before this one lies right at its front edge.
  public boolean joinsFront() {
    return joinsFront;
  }

  /// Whether the strip after this one lies right at its back edge.
  public boolean joinsBehind() {
    return joinsBehind;
  }

  /// Whether a place on the skin belongs to this strip and no other.
  public boolean holds(Position place) {
    return band.holds(place);
  }

  /// Whether a place is on the sheet: on the strip or on one of its overlaps.
  public boolean shows(Position place) {
    if (!band.isNear(place)) {
      return false;
    }
    var at = paper(place);
    return at.xMm() >= leftMm
        && at.xMm() <= rightMm
        && at.yMm() <= front.yMm(at.xMm()) + OVERLAP_MM
        && at.yMm() >= back.yMm(at.xMm()) - OVERLAP_MM;
  }

  /// Where a place on the skin lies on the sheet.
  ///
  /// *Domain*: places that this strip holds or shows.
  public PaperPoint paper(Position place) {
    return band.paper(place);
  }

  /// The edge of the strip without its overlaps: along the front to the right, along the back to
  /// the left.
  public List<PaperPoint> outline() {
    return outline(0);
  }

  /// The line along which the sheet is cut: the edge with its overlaps.
  public List<PaperPoint> cut() {
    return outline(OVERLAP_MM);
  }

  /// The front edge without its overlap, from left to right.
  public List<PaperPoint> frontEdge() {
    return front.between(leftMm, rightMm, 0);
  }

  /// The back edge without its overlap, from left to right.
  public List<PaperPoint> backEdge() {
    return back.between(leftMm, rightMm, 0);
  }

  /// The marks on the front edge; the strip before has the same on its back edge.
  public List<SeamMark> frontMarks() {
    return joinsFront ? marks(true, number - 1) : List.of();
  }

  /// The marks on the back edge; the strip behind has the same on its front edge.
  public List<SeamMark> backMarks() {
    return joinsBehind ? marks(false, number) : List.of();
  }

  /// The front edge on the skin, from left to right.
  public List<Position> frontOnSkin() {
    return band.onSkin(true, leftMm, rightMm);
  }

  /// The back edge on the skin, from left to right.
  public List<Position> backOnSkin() {
    return band.onSkin(false, leftMm, rightMm);
  }

  private List<PaperPoint> outline(double overlapMm) {
    var outline = new ArrayList<>(front.between(leftMm, rightMm, overlapMm));
    var behind = back.between(leftMm, rightMm, -overlapMm);
    for (int i = behind.size() - 1; i >= 0; i--) {
      outline.add(behind.get(i));
    }
    return List.copyOf(outline);
  }

  private List<SeamMark> marks(boolean ofFront, int seam) {
    var marks = new ArrayList<SeamMark>();
    for (int step = -MOST_MARKS; step <= MOST_MARKS; step++) {
      double along = step * MARK_MM;
      var at = paper(ofFront ? band.frontAt(along) : band.backAt(along));
      if (at.xMm() >= leftMm && at.xMm() <= rightMm) {
        marks.add(new SeamMark(seam, step, at));
      }
    }
    return List.copyOf(marks);
  }

  /// A mark on the seam between two strips, to lay one on the other.
  ///
  /// *Domain*: `seam`, the number of the strip in front of it; `step`, 0 on the midline, above 0 to
  /// the right.
  public record SeamMark(int seam, int step, PaperPoint at) {}
}
