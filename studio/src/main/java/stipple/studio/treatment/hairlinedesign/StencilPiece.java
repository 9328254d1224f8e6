package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.List;
import stipple.scalp.Gore;
import stipple.scalp.PaperPoint;

/// A strip, or one half of it where it is longer than the paper, and where it lies on its sheet.
///
/// `middleX` and `middleY` is where the strip's own middle lies on the sheet, in mm.
record StencilPiece(Gore gore, Part part, double middleX, double middleY) {

  /// Which part of a strip.
  enum Part {
    WHOLE,
    LEFT,
    RIGHT
  }

  double leftMm() {
    return part == Part.RIGHT ? 0 : gore.leftMm();
  }

  double rightMm() {
    return part == Part.LEFT ? 0 : gore.rightMm();
  }

  /// The line along which the piece is cut out.
  List<PaperPoint> cut() {
    return clipped(gore.cut());
  }

  /// The same without its overlaps.
  List<PaperPoint> outline() {
    return clipped(gore.outline());
  }

  List<PaperPoint> clipped(List<PaperPoint> line) {
    var kept = new ArrayList<PaperPoint>();
    for (int i = 0; i < line.size(); i++) {
      var at = line.get(i);
      var before = i == 0 ? at : line.get(i - 1);
      if (isOn(at) != isOn(before)) {
        double share = before.xMm() / (before.xMm() - at.xMm());
        kept.add(new PaperPoint(0, before.yMm() + share * (at.yMm() - before.yMm())));
      }
      if (isOn(at)) {
        kept.add(at);
      }
    }
    return kept;
  }

  /// Whether a place on the strip is on this part of it.
  boolean isOn(PaperPoint at) {
    return switch (part) {
      case WHOLE -> true;
      case LEFT -> at.xMm() <= 0;
      case RIGHT -> at.xMm() >= 0;
    };
  }

  static double topMm(Gore gore) {
    return gore.cut().stream().mapToDouble(PaperPoint::yMm).max().orElseThrow();
  }

  static double bottomMm(Gore gore) {
    return gore.cut().stream().mapToDouble(PaperPoint::yMm).min().orElseThrow();
  }
}
