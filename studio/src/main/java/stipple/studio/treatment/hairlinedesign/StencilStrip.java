package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.scalp.Gore;
import stipple.scalp.PaperPoint;
import stipple.scalp.Position;

/// Draws one strip, true to size: its edges, its lines, its dots, and the marks on its seams.
final class StencilStrip {

  private static final double BLACK = 0;
  private static final double SOFT = 0.45;
  private static final double PALE = 0.62;
  private static final double TINT = 0.955;
  private static final double MARK_MM = 2;
  private static final double JOIN_MM = 1.2;
  private static final double NAME_MM = 4;

  private final Stencil stencil;
  private final StencilLines lines;

  StencilStrip(Stencil stencil, StencilLines lines) {
    this.stencil = stencil;
    this.lines = lines;
  }

  void draw(StencilPen pen, StencilPiece piece) throws IOException {
    pen.from(
        piece.middleX(),
        piece.middleY(),
        () -> {
          pen.ink(TINT, 0);
          pen.filled(piece.cut());
          pen.ink(1, 0);
          pen.filled(piece.outline());
          pen.within(piece.cut(), () -> inside(pen, piece));
          pen.ink(BLACK, 0.2);
          pen.closed(piece.cut());
          marks(pen, piece, piece.gore().frontMarks(), 1);
          marks(pen, piece, piece.gore().backMarks(), -1);
          if (piece.part() != StencilPiece.Part.WHOLE) {
            join(pen, piece.gore());
          }
        });
  }

  private void inside(StencilPen pen, StencilPiece piece) throws IOException {
    var gore = piece.gore();
    pen.ink(PALE, 0.15);
    pen.open(piece.clipped(gore.frontEdge()));
    pen.open(piece.clipped(gore.backEdge()));
    pen.ink(SOFT, 0.15, 4, 1.2, 0.01, 1.2);
    pen.line(0, StencilPiece.bottomMm(gore), 0, StencilPiece.topMm(gore));
    pen.ink(SOFT, 0.15, 1.2, 1);
    for (var zone : lines.zones()) {
      onPaper(pen, gore, zone);
    }
    pen.ink(BLACK, 0.35);
    onPaper(pen, gore, lines.hairline());
    for (int session = 1; session <= Stencil.SESSIONS; session++) {
      dots(pen, piece, session);
    }
  }

  private static void onPaper(StencilPen pen, Gore gore, List<Position> line) throws IOException {
    var run = new ArrayList<PaperPoint>();
    for (var place : line) {
      if (gore.shows(place)) {
        run.add(gore.paper(place));
      } else {
        pen.open(run);
        run.clear();
      }
    }
    pen.open(run);
  }

  private void dots(StencilPen pen, StencilPiece piece, int session) throws IOException {
    var own = new ArrayList<PaperPoint>();
    var next = new ArrayList<PaperPoint>();
    var gore = piece.gore();
    for (int i = 0; i < stencil.size(); i++) {
      var place = stencil.dot(i);
      if (stencil.session(i) == session && (gore.holds(place) || gore.shows(place))) {
        var at = gore.paper(place);
        if (piece.isOn(at)) {
          (gore.holds(place) ? own : next).add(at);
        }
      }
    }
    DotMarks.draw(pen, session, PALE, next);
    DotMarks.draw(pen, session, BLACK, own);
  }

  private static void marks(
      StencilPen pen, StencilPiece piece, List<Gore.SeamMark> marks, int outward)
      throws IOException {
    for (var mark : marks) {
      double x = mark.at().xMm();
      double y = mark.at().yMm();
      if (piece.isOn(mark.at())) {
        pen.ink(1, 0.5);
        cross(pen, x, y);
        pen.ink(BLACK, 0.15);
        cross(pen, x, y);
        pen.ring(x, y, 0.9);
        pen.stroke();
        name(pen, mark, x + NAME_MM > piece.rightMm() ? x - NAME_MM : x + 1.2, outward);
      }
    }
  }

  // beside the mark, on the overlap
  private static void name(StencilPen pen, Gore.SeamMark mark, double x, int outward)
      throws IOException {
    double y = outward > 0 ? mark.at().yMm() + 1.7 : mark.at().yMm() - 3.3;
    pen.ink(TINT, 2.2);
    pen.line(x + 0.7, y + 0.75, x + 2, y + 0.75);
    pen.ink(BLACK, 0);
    pen.write(name(mark), x, y, 2, false);
  }

  private static void cross(StencilPen pen, double x, double y) throws IOException {
    pen.line(x - MARK_MM, y, x + MARK_MM, y);
    pen.line(x, y - MARK_MM, x, y + MARK_MM);
  }

  // the seam by its number, the place on it by a letter from left to right
  private static String name(Gore.SeamMark mark) {
    return mark.seam() + Character.toString('e' + mark.step());
  }

  // two small triangles that meet when the halves lie right
  private static void join(StencilPen pen, Gore gore) throws IOException {
    pen.ink(BLACK, 0.15);
    double half = (StencilPiece.topMm(gore) - StencilPiece.bottomMm(gore)) / 2;
    double middle = StencilPiece.bottomMm(gore) + half;
    for (double y : new double[] {middle - half / 2, middle, middle + half / 2}) {
      pen.line(-JOIN_MM, y, 0, y + JOIN_MM);
      pen.line(0, y + JOIN_MM, JOIN_MM, y);
      pen.line(JOIN_MM, y, 0, y - JOIN_MM);
      pen.line(0, y - JOIN_MM, -JOIN_MM, y);
    }
  }
}
