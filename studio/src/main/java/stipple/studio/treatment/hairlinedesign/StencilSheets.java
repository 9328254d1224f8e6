package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.List;
import stipple.scalp.Gore;

/// Lays strips on sheets of paper, front first, as many on each as fit.
final class StencilSheets {

  static final double MARGIN_MM = 10;
  static final double FOOT_MM = 41;
  private static final double HEAD_MM = 24;
  // the cross bar stands at the right edge
  private static final double BAR_COLUMN_MM = 12;
  private static final double BAR_TOP_MM = 65;
  private static final double CAPTION_MM = 5;
  private static final double GAP_MM = 3;

  private final PaperSize paper;
  private final List<List<StencilPiece>> sheets = new ArrayList<>();
  private List<StencilPiece> sheet = new ArrayList<>();
  private double freeMm;

  private StencilSheets(PaperSize paper) {
    this.paper = paper;
    this.freeMm = topMm();
  }

  static List<List<StencilPiece>> of(List<Gore> gores, PaperSize paper) {
    var sheets = new StencilSheets(paper);
    for (var gore : gores) {
      if (gore.rightMm() - gore.leftMm() <= sheets.widthMm(sheets.bottomMm(gore))) {
        sheets.lay(gore, StencilPiece.Part.WHOLE);
      } else {
        sheets.lay(gore, StencilPiece.Part.LEFT);
        sheets.lay(gore, StencilPiece.Part.RIGHT);
      }
    }
    sheets.sheets.add(sheets.sheet);
    return sheets.sheets;
  }

  private void lay(Gore gore, StencilPiece.Part part) {
    double bottom = bottomMm(gore);
    if (!fits(gore)) {
      sheets.add(sheet);
      sheet = new ArrayList<>();
      freeMm = topMm();
    }
    var flat = new StencilPiece(gore, part, 0, 0);
    double wide = widthMm(bottom);
    double middle = (paper.widthMm() - BAR_COLUMN_MM) / 2;
    double least = MARGIN_MM - flat.leftMm();
    double most = MARGIN_MM + wide - flat.rightMm();
    double top = StencilPiece.topMm(gore);
    sheet.add(
        new StencilPiece(
            gore, part, Math.max(least, Math.min(most, middle)), freeMm - CAPTION_MM - top));
    freeMm = bottom - GAP_MM;
  }

  private boolean fits(Gore gore) {
    return sheet.isEmpty() || freeMm - heightMm(gore) >= FOOT_MM;
  }

  // where the lower edge of a strip will lie, on this sheet or the next
  private double bottomMm(Gore gore) {
    return (fits(gore) ? freeMm : topMm()) - heightMm(gore);
  }

  private static double heightMm(Gore gore) {
    return CAPTION_MM + StencilPiece.topMm(gore) - StencilPiece.bottomMm(gore);
  }

  private double topMm() {
    return paper.heightMm() - HEAD_MM;
  }

  // above the cross bar the whole width is free
  private double widthMm(double bottomMm) {
    double all = paper.widthMm() - 2 * MARGIN_MM;
    return bottomMm > BAR_TOP_MM ? all : all - BAR_COLUMN_MM;
  }
}
