package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.util.List;
import stipple.scalp.PaperPoint;

/// How dots of each session look in one ink: a point, a ring, a cross, a square.
final class DotMarks {

  private static final double POINT_MM = 0.5;
  private static final double RING_MM = 0.31;
  private static final double ARM_MM = 0.32;
  private static final double SIDE_MM = 0.27;
  private static final double LINE_MM = 0.12;

  private DotMarks() {}

  static void draw(StencilPen pen, int session, double grey, List<PaperPoint> dots)
      throws IOException {
    pen.ink(grey, session == 1 ? POINT_MM : LINE_MM);
    for (var at : dots) {
      switch (session) {
        case 1 -> point(pen, at.xMm(), at.yMm());
        case 2 -> pen.ring(at.xMm(), at.yMm(), RING_MM);
        case 3 -> cross(pen, at.xMm(), at.yMm());
        default -> square(pen, at.xMm(), at.yMm());
      }
    }
    pen.stroke();
  }

  // a line of no length with round ends
  private static void point(StencilPen pen, double x, double y) throws IOException {
    pen.move(x, y);
    pen.to(x, y);
  }

  private static void cross(StencilPen pen, double x, double y) throws IOException {
    pen.move(x - ARM_MM, y - ARM_MM);
    pen.to(x + ARM_MM, y + ARM_MM);
    pen.move(x - ARM_MM, y + ARM_MM);
    pen.to(x + ARM_MM, y - ARM_MM);
  }

  private static void square(StencilPen pen, double x, double y) throws IOException {
    pen.move(x - SIDE_MM, y - SIDE_MM);
    pen.to(x + SIDE_MM, y - SIDE_MM);
    pen.to(x + SIDE_MM, y + SIDE_MM);
    pen.to(x - SIDE_MM, y + SIDE_MM);
    pen.to(x - SIDE_MM, y - SIDE_MM);
  }
}
