package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import stipple.studio.house.web.Words;

/// What stands around every sheet of a design: whose it is, drawn and signed when and by whom, and
/// the fingerprint of all it says.
final class DesignFrame {

  static final double MARGIN_MM = 14;
  static final double HEAD_MM = 31;
  static final double FOOT_MM = 16;
  static final double SMALL_MM = 2.7;
  static final double SOFT = 0.35;
  static final double LINE = 0.75;

  private static final double TITLE_MM = 5.2;
  private static final double STUDIO_MM = 3.4;
  private static final double MARK_MM = 44;
  private static final double MARK = 0.93;

  private final PaperSize paper;
  private final Words words;
  private final DesignPaper said;

  DesignFrame(PaperSize paper, Words words, DesignPaper said) {
    this.paper = paper;
    this.words = words;
    this.said = said;
  }

  void draw(StencilPen pen, int sheet, int sheets) throws IOException {
    head(pen);
    foot(pen, sheet, sheets);
    if (!said.design().isSigned()) {
      pen.washed(() -> mark(pen));
    }
  }

  private void mark(StencilPen pen) throws IOException {
    var unsigned = words.say("hairline-design.not-signed");
    double angle = Math.atan2(paper.heightMm(), paper.widthMm());
    pen.ink(MARK, 0);
    pen.turned(
        paper.widthMm() / 2,
        paper.heightMm() / 2,
        angle,
        () -> pen.writeAround(unsigned, 0, -MARK_MM / 3, MARK_MM, true));
  }

  private void head(StencilPen pen) throws IOException {
    var design = said.design();
    double right = paper.widthMm() - MARGIN_MM;
    double y = paper.heightMm() - 18;
    double room = (right - MARGIN_MM) * 0.66;
    pen.ink(0, 0);
    pen.writeWithin(
        words.say("hairline-design.paper.title", said.clientName()),
        MARGIN_MM,
        y,
        TITLE_MM,
        true,
        room);
    pen.writeBefore(
        pen.fitting(words.place().name(), STUDIO_MM, true, right - MARGIN_MM - room - 4),
        right,
        y,
        STUDIO_MM,
        true);
    pen.ink(SOFT, 0);
    pen.writeWithin(
        words.say(
            "hairline-design.paper.version", design.number(), design.drawnAt(), said.drawnBy()),
        MARGIN_MM,
        y - 6,
        SMALL_MM,
        false,
        (right - MARGIN_MM) / 2);
    pen.writeBefore(
        pen.fitting(signed(), SMALL_MM, false, (right - MARGIN_MM) / 2 - 4),
        right,
        y - 6,
        SMALL_MM,
        false);
    pen.ink(0, 0.25);
    pen.line(MARGIN_MM, y - 9, right, y - 9);
  }

  private String signed() {
    return said.design()
        .signature()
        .map(one -> words.say("hairline-design.paper.signed", one.at(), one.name()))
        .orElseGet(() -> words.say("hairline-design.not-signed"));
  }

  private void foot(StencilPen pen, int sheet, int sheets) throws IOException {
    double right = paper.widthMm() - MARGIN_MM;
    pen.ink(SOFT, 0);
    pen.write(
        words.say("hairline-design.fingerprint") + "  " + said.design().contentSha256(),
        MARGIN_MM,
        9,
        2.2,
        false);
    pen.writeBefore(words.say("hairline-design.paper.sheet", sheet, sheets), right, 9, 2.2, false);
  }
}
