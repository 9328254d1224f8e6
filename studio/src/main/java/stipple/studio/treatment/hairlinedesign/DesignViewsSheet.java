package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.util.List;
import stipple.studio.house.web.Words;
import stipple.studio.treatment.consultation.HeadPicture;

/// The head from above and from the sides, all pictures at one scale, and the figures of the line.
final class DesignViewsSheet {

  private static final double GAP_MM = 8;
  private static final double FACTS_MM = 20;
  private static final double MOST_SCALE = 0.7;
  private static final int MOST_IN_A_ROW = 3;

  private final PaperSize paper;
  private final Words words;
  private final DesignPaper said;

  DesignViewsSheet(PaperSize paper, Words words, DesignPaper said) {
    this.paper = paper;
    this.words = words;
    this.said = said;
  }

  void draw(StencilPen pen) throws IOException {
    var pictures = said.views().pictures();
    int inRow = pictures.size() > MOST_IN_A_ROW ? 2 : pictures.size();
    var first = pictures.subList(0, inRow);
    var rest = pictures.subList(inRow, pictures.size());
    double wide = paper.widthMm() - 2 * DesignFrame.MARGIN_MM - (inRow - 1) * GAP_MM;
    double high = paper.heightMm() - DesignFrame.HEAD_MM - DesignFrame.FOOT_MM - FACTS_MM - GAP_MM;
    double scale =
        Math.min(
            MOST_SCALE,
            Math.min(
                wide / (inRow * first.getFirst().paper().widthMm()),
                high / (tallest(first) + tallest(rest))));
    double spare = high - scale * (tallest(first) + tallest(rest));
    double top = paper.heightMm() - DesignFrame.HEAD_MM - spare / 2;
    row(pen, first, top, scale);
    row(pen, rest, top - scale * tallest(first) - GAP_MM / 2, scale);
    facts(pen);
  }

  private static double tallest(List<HeadPicture> row) {
    return row.stream().mapToDouble(picture -> picture.paper().heightMm()).max().orElse(0);
  }

  // feet on one line, the row in the middle of the sheet
  private void row(StencilPen pen, List<HeadPicture> row, double top, double scale)
      throws IOException {
    double bottom = top - scale * tallest(row);
    double width = row.stream().mapToDouble(one -> one.paper().widthMm() * scale).sum();
    double left = (paper.widthMm() - width - (row.size() - 1) * GAP_MM) / 2;
    for (var picture : row) {
      double topMm = bottom + scale * picture.paper().heightMm();
      PaperPicture.draw(pen, words, picture, left, topMm, scale);
      left += scale * picture.paper().widthMm() + GAP_MM;
    }
  }

  private void facts(StencilPen pen) throws IOException {
    var design = said.design();
    var mm = " " + words.say("hairline-design.mm");
    double y = DesignFrame.FOOT_MM + FACTS_MM - 6;
    pen.ink(DesignFrame.LINE, 0.15);
    pen.line(DesignFrame.MARGIN_MM, y + 4, paper.widthMm() - DesignFrame.MARGIN_MM, y + 4);
    fact(pen, 0, "hairline-design.heightMm", design.heightMm() + mm);
    fact(pen, 1, "hairline-design.recessionMm", design.recessionMm() + mm);
    fact(pen, 2, "hairline-design.edgeStyle", words.name(design.edgeStyle()));
    fact(pen, 3, "hairline-design.technique", words.name(design.technique()));
  }

  private void fact(StencilPen pen, int column, String key, String value) throws IOException {
    double each = (paper.widthMm() - 2 * DesignFrame.MARGIN_MM) / 4;
    double x = DesignFrame.MARGIN_MM + column * each;
    double y = DesignFrame.FOOT_MM + FACTS_MM - 8;
    pen.ink(DesignFrame.SOFT, 0);
    pen.writeWithin(words.say(key), x, y, DesignFrame.SMALL_MM, false, each - 4);
    pen.ink(0, 0);
    pen.writeWithin(value, x, y - 6, 4, true, each - 4);
  }
}
