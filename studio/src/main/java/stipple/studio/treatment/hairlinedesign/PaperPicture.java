package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Words;
import stipple.studio.treatment.consultation.HeadLabel;
import stipple.studio.treatment.consultation.HeadPicture;

/// One head from one side on paper, in ink only.
final class PaperPicture {

  private static final double SOFT = 0.35;
  private static final double FAINT = 0.7;
  // the type of the pictures, in millimetres of the head; on paper never larger than what is around
  private static final double TYPE_MM = 9.5;
  private static final double MOST_TYPE_MM = 3.4;
  // an area left out, then the four inks: neighbours on the head are well apart
  private static final double[] GREYS = {1, 0.66, 0.87, 0.76, 0.92};
  private static final double BAR_END_MM = 4;

  private final StencilPen pen;
  private final Words words;
  private final HeadPicture picture;
  private final double leftMm;
  private final double topMm;
  private final double scale;

  private PaperPicture(
      StencilPen pen, Words words, HeadPicture picture, double leftMm, double topMm, double scale) {
    this.pen = pen;
    this.words = words;
    this.picture = picture;
    this.leftMm = leftMm;
    this.topMm = topMm;
    this.scale = scale;
  }

  /// Draws a picture with its upper left corner at a place of the sheet.
  static void draw(
      StencilPen pen, Words words, HeadPicture picture, double leftMm, double topMm, double scale)
      throws IOException {
    var drawn = new PaperPicture(pen, words, picture, leftMm, topMm, scale);
    double left = leftMm - scale * picture.paper().leftMm();
    double top = topMm + scale * picture.paper().topMm();
    pen.downwards(left, top, scale, drawn::head);
    for (var label : picture.labels()) {
      drawn.label(label);
    }
    drawn.scale();
  }

  private void head() throws IOException {
    for (var line : picture.skull().behind()) {
      ink(0, 0.3);
      stroked(line);
    }
    ink(1, 0);
    if (PaperPath.add(pen, picture.skull().outline())) {
      pen.fillEvenOdd();
    }
    ink(FAINT, 0.2);
    for (var line : picture.skull().faint()) {
      stroked(line);
    }
    for (var tint : picture.tints()) {
      tint(tint);
    }
    ink(0, 0.3);
    stroked(picture.skull().outline());
    for (var line : picture.skull().ear()) {
      stroked(line);
      ink(FAINT, 0.2);
    }
    ink(0, 0.65);
    for (var stroke : picture.strokes()) {
      stroked(stroke.path());
    }
    ink(FAINT, 0.15);
    for (var label : picture.labels()) {
      stroked(label.thread());
    }
  }

  private void tint(HeadPicture.Tint tint) throws IOException {
    ink(GREYS[tint.ink()], 0);
    if (PaperPath.add(pen, tint.path())) {
      pen.fillEvenOdd();
    }
    if (tint.ink() == 0) {
      pen.ink(SOFT, 0.2 / scale, 1 / scale, 1 / scale);
    } else {
      ink(1, 0.3);
    }
    stroked(tint.path());
  }

  // widths are those on paper, whatever the scale
  private void ink(double grey, double widthMm) throws IOException {
    pen.ink(grey, widthMm / scale);
  }

  private void stroked(String path) throws IOException {
    if (PaperPath.add(pen, path)) {
      pen.stroke();
    }
  }

  private void label(HeadLabel label) throws IOException {
    double x = x(Double.parseDouble(label.x()));
    pen.ink(0, 0);
    write(label.name(), label.anchor(), x, y(Double.parseDouble(label.nameY())), true);
    pen.ink(SOFT, 0);
    write(label.figure(), label.anchor(), x, y(Double.parseDouble(label.figureY())), false);
  }

  private void write(String text, String anchor, double x, double y, boolean bold)
      throws IOException {
    double width = pen.widthMm(text, type(), bold);
    double left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
    pen.write(text, left, y, type(), bold);
  }

  private void scale() throws IOException {
    var unit = words.place().areaUnit();
    double lengthMm = (unit == AreaUnit.CM2 ? 50.0 : 50.8) * scale;
    double end = BAR_END_MM * scale;
    double left = leftMm + 2 * scale;
    double bottom = topMm - picture.paper().heightMm() * scale + 5 * scale;
    pen.ink(0, 0.25);
    pen.line(left, bottom, left + lengthMm, bottom);
    pen.line(left, bottom, left, bottom + end);
    pen.line(left + lengthMm, bottom, left + lengthMm, bottom + end);
    pen.ink(SOFT, 0);
    pen.write(words.say("head.scale." + unit), left + lengthMm + 1.5, bottom, type(), false);
  }

  private double type() {
    return Math.min(MOST_TYPE_MM, TYPE_MM * scale);
  }

  private double x(double inPicture) {
    return leftMm + (inPicture - picture.paper().leftMm()) * scale;
  }

  private double y(double inPicture) {
    return topMm - (inPicture - picture.paper().topMm()) * scale;
  }
}
