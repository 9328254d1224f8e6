package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import stipple.studio.house.web.Words;

/// The head from above and from the sides, all in a row at one scale, and the figures of the line.
final class DesignViewsSheet {

  private static final double GAP_MM = 8;
  private static final double FACTS_MM = 20;
  private static final double FOOT_MM = DesignFrame.FOOT_MM + FACTS_MM + GAP_MM;
  private static final double MOST_SCALE = 0.7;

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
    double gapsMm = (pictures.size() - 1) * GAP_MM;
    double wide = paper.widthMm() - 2 * DesignFrame.MARGIN_MM - gapsMm;
    double high = paper.heightMm() - DesignFrame.HEAD_MM - FOOT_MM;
    double widths = pictures.stream().mapToDouble(one -> one.paper().widthMm()).sum();
    double tallest =
        pictures.stream().mapToDouble(one -> one.paper().heightMm()).max().orElseThrow();
    double scale = Math.min(MOST_SCALE, Math.min(wide / widths, high / tallest));
    double bottom = FOOT_MM + (high - scale * tallest) / 2;
    double left = (paper.widthMm() - scale * widths - gapsMm) / 2;
    for (var picture : pictures) {
      double top = bottom + scale * picture.paper().heightMm();
      PaperPicture.draw(pen, words, picture, left, top, scale);
      left += scale * picture.paper().widthMm() + GAP_MM;
    }
    facts(pen);
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
