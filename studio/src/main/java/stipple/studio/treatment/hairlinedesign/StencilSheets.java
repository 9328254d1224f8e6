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
      if (gore.rightMm() - gore.leftMm() <= sheets.widthMm()) {
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
    double top = StencilPiece.topMm(gore);
    double needed = CAPTION_MM + top - StencilPiece.bottomMm(gore);
    if (freeMm - needed < FOOT_MM && !sheet.isEmpty()) {
      sheets.add(sheet);
      sheet = new ArrayList<>();
      freeMm = topMm();
    }
    var flat = new StencilPiece(gore, part, 0, 0);
    double middle = MARGIN_MM + widthMm() / 2;
    double least = MARGIN_MM - flat.leftMm();
    double most = MARGIN_MM + widthMm() - flat.rightMm();
    sheet.add(
        new StencilPiece(
            gore, part, Math.max(least, Math.min(most, middle)), freeMm - CAPTION_MM - top));
    freeMm -= needed + GAP_MM;
  }

  private double topMm() {
    return paper.heightMm() - HEAD_MM;
  }

  private double widthMm() {
    return paper.widthMm() - 2 * MARGIN_MM - BAR_COLUMN_MM;
  }
}
