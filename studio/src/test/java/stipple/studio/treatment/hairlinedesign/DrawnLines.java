package stipple.studio.treatment.hairlinedesign;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// Reads every straight stroke of a page, wherever it was drawn from.
final class DrawnLines extends PDFGraphicsStreamEngine {

  private final List<DrawnLine> drawn = new ArrayList<>();
  private final List<DrawnLine> path = new ArrayList<>();
  private Point2D.Double at = new Point2D.Double();

  private DrawnLines(PDPage page) {
    super(page);
  }

  static List<DrawnLine> of(PDPage page) throws IOException {
    var lines = new DrawnLines(page);
    lines.processPage(page);
    return lines.drawn;
  }

  @Override
  public void moveTo(float x, float y) {
    at = new Point2D.Double(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    double mm = 25.4 / 72;
    path.add(
        new DrawnLine(
            at.x * mm,
            at.y * mm,
            x * mm,
            y * mm,
            getGraphicsState().getStrokingColor().getComponents()[0]));
    moveTo(x, y);
  }

  @Override
  public void strokePath() {
    drawn.addAll(path);
    path.clear();
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void closePath() {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName shading) {}
}
