package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import stipple.scalp.PaperPoint;

/// Draws on a page in millimetres from its lower left corner.
final class StencilPen {

  static final double POINTS_PER_MM = 72 / 25.4;
  private static final double ROUND = 0.5522848;

  private final PDPageContentStream page;
  private final StencilType type;

  StencilPen(PDPageContentStream page, StencilType type) throws IOException {
    this.page = page;
    this.type = type;
    page.transform(Matrix.getScaleInstance((float) POINTS_PER_MM, (float) POINTS_PER_MM));
    page.setLineCapStyle(1);
    page.setLineJoinStyle(1);
  }

  /// Takes up ink of a grey (0 black, 1 paper) for lines of this width.
  StencilPen ink(double grey, double widthMm, double... dashMm) throws IOException {
    page.setStrokingColor((float) grey);
    page.setNonStrokingColor((float) grey);
    page.setLineWidth((float) widthMm);
    float[] dash = new float[dashMm.length];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = (float) dashMm[i];
    }
    page.setLineDashPattern(dash, 0);
    return this;
  }

  /// Draws with another place as the middle.
  void from(double xMm, double yMm, Strokes strokes) throws IOException {
    page.saveGraphicsState();
    page.transform(Matrix.getTranslateInstance((float) xMm, (float) yMm));
    strokes.draw();
    page.restoreGraphicsState();
  }

  /// Draws with another place as the middle, turned against the clock.
  void turned(double xMm, double yMm, double angleRad, Strokes strokes) throws IOException {
    page.saveGraphicsState();
    page.transform(Matrix.getRotateInstance(angleRad, (float) xMm, (float) yMm));
    strokes.draw();
    page.restoreGraphicsState();
  }

  /// Draws over what is there as a wash of ink does: nothing beneath is lost.
  void washed(Strokes strokes) throws IOException {
    var wash = new PDExtendedGraphicsState();
    wash.setBlendMode(BlendMode.MULTIPLY);
    page.saveGraphicsState();
    page.setGraphicsStateParameters(wash);
    strokes.draw();
    page.restoreGraphicsState();
  }

  /// Draws what counts downwards from a place, as pictures on screens do, at a scale.
  void downwards(double xMm, double yMm, double scale, Strokes strokes) throws IOException {
    page.saveGraphicsState();
    page.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) xMm, (float) yMm));
    strokes.draw();
    page.restoreGraphicsState();
  }

  /// Draws only inside a closed line.
  void within(List<PaperPoint> outline, Strokes strokes) throws IOException {
    page.saveGraphicsState();
    path(outline);
    page.closePath();
    page.clip();
    strokes.draw();
    page.restoreGraphicsState();
  }

  void line(double fromX, double fromY, double toX, double toY) throws IOException {
    move(fromX, fromY);
    page.lineTo((float) toX, (float) toY);
    page.stroke();
  }

  void open(List<PaperPoint> line) throws IOException {
    if (line.size() > 1) {
      path(line);
      page.stroke();
    }
  }

  void closed(List<PaperPoint> line) throws IOException {
    path(line);
    page.closeAndStroke();
  }

  void filled(List<PaperPoint> line) throws IOException {
    path(line);
    page.fill();
  }

  void path(List<PaperPoint> line) throws IOException {
    boolean down = false;
    for (var at : line) {
      if (down) {
        page.lineTo((float) at.xMm(), (float) at.yMm());
      } else {
        move(at.xMm(), at.yMm());
      }
      down = true;
    }
  }

  void move(double xMm, double yMm) throws IOException {
    page.moveTo((float) xMm, (float) yMm);
  }

  /// Adds a line to the path that [#stroke] draws.
  void to(double xMm, double yMm) throws IOException {
    page.lineTo((float) xMm, (float) yMm);
  }

  /// Adds a bent line to the path that [#stroke] draws.
  void curve(double firstX, double firstY, double secondX, double secondY, double xMm, double yMm)
      throws IOException {
    page.curveTo(
        (float) firstX, (float) firstY, (float) secondX, (float) secondY, (float) xMm, (float) yMm);
  }

  void close() throws IOException {
    page.closePath();
  }

  void fillEvenOdd() throws IOException {
    page.fillEvenOdd();
  }

  /// Adds a circle to the path that [#stroke] draws.
  void ring(double xMm, double yMm, double radiusMm) throws IOException {
    float x = (float) xMm;
    float y = (float) yMm;
    float r = (float) radiusMm;
    float k = (float) (radiusMm * ROUND);
    page.moveTo(x + r, y);
    page.curveTo(x + r, y + k, x + k, y + r, x, y + r);
    page.curveTo(x - k, y + r, x - r, y + k, x - r, y);
    page.curveTo(x - r, y - k, x - k, y - r, x, y - r);
    page.curveTo(x + k, y - r, x + r, y - k, x + r, y);
  }

  void stroke() throws IOException {
    page.stroke();
  }

  /// Writes to the right of a place, in letters so many mm high.
  void write(String text, double xMm, double yMm, double sizeMm, boolean bold) throws IOException {
    var said = type.printable(text);
    page.beginText();
    page.setFont(type.font(bold), (float) sizeMm);
    page.newLineAtOffset((float) xMm, (float) yMm);
    page.showText(said);
    page.endText();
  }

  /// Writes as much as there is room for.
  void writeWithin(String text, double xMm, double yMm, double sizeMm, boolean bold, double roomMm)
      throws IOException {
    write(fitting(text, sizeMm, bold, roomMm), xMm, yMm, sizeMm, bold);
  }

  /// The text, cut short where there is no room for all of it.
  String fitting(String text, double sizeMm, boolean bold, double roomMm) throws IOException {
    var said = text;
    while (widthMm(said, sizeMm, bold) > roomMm && said.length() > 1) {
      said = said.substring(0, said.length() - 2).strip() + "…";
    }
    return said;
  }

  double widthMm(String text, double sizeMm, boolean bold) throws IOException {
    return type.widthMm(text, sizeMm, bold);
  }

  /// Writes so that the text ends at a place.
  void writeBefore(String text, double xMm, double yMm, double sizeMm, boolean bold)
      throws IOException {
    write(text, xMm - type.widthMm(text, sizeMm, bold), yMm, sizeMm, bold);
  }

  /// Writes around a place.
  void writeAround(String text, double xMm, double yMm, double sizeMm, boolean bold)
      throws IOException {
    write(text, xMm - type.widthMm(text, sizeMm, bold) / 2, yMm, sizeMm, bold);
  }

  /// Something to be drawn.
  @FunctionalInterface
  interface Strokes {
    void draw() throws IOException;
  }
}
