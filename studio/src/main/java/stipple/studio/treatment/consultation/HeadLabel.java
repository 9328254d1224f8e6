package stipple.studio.treatment.consultation;

import java.util.List;

/// A name and a figure within an area of a picture, or beside it with a thread that leads there.
public record HeadLabel(
    String name,
    String figure,
    String anchor,
    String x,
    String nameY,
    String figureY,
    String thread) {

  // of the type at its size in the picture: the width of a letter, a line, both lines with air
  private static final double LETTER_MM = 4.9;
  private static final double LINE_MM = 10.6;
  static final double HEIGHT_MM = 20;

  static double widthMm(HeadDrawing.Tint tint) {
    return LETTER_MM * Math.max(tint.name().length(), tint.figure().length()) + 3;
  }

  /// In the middle of a place, both lines.
  static HeadLabel within(HeadDrawing.Tint tint, double x, double y) {
    return at(tint, "middle", x, y - 2, "");
  }

  /// Beside the head, the text beginning or ending at a place; a thread leads to the area.
  static HeadLabel beside(HeadDrawing.Tint tint, boolean onTheRight, Flat text, Flat area) {
    double nearMm = onTheRight ? -3 : 3;
    var knee = new Flat(text.x() + nearMm, text.y() - 3);
    var thread = Flat.open(List.of(area, knee));
    return at(tint, onTheRight ? "start" : "end", text.x(), text.y(), thread);
  }

  private static HeadLabel at(
      HeadDrawing.Tint tint, String anchor, double x, double y, String thread) {
    return new HeadLabel(
        tint.name(),
        tint.figure(),
        anchor,
        Flat.number(x),
        Flat.number(y),
        Flat.number(y + LINE_MM),
        thread);
  }
}
