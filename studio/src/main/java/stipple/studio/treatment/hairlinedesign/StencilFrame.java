package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import stipple.scalp.Gore;
import stipple.scalp.PaperPoint;
import stipple.studio.house.web.Words;

/// What stands around the strips: whose they are, how to print them, how to read them.
final class StencilFrame {

  private static final double SMALL_MM = 2.5;
  private static final double TITLE_MM = 4.6;
  private static final double SOFT = 0.35;
  private static final double LINE_MM = 4.2;
  private static final double KEY_MM = 26;

  private final PaperSize paper;
  private final Words words;
  private final StencilTitle title;
  private final Stencil stencil;
  private final StencilKey key;
  private final long[] bySession;
  private final int strips;

  StencilFrame(
      PaperSize paper,
      Words words,
      StencilTitle title,
      Stencil stencil,
      StencilKey key,
      int strips) {
    this.paper = paper;
    this.words = words;
    this.title = title;
    this.stencil = stencil;
    this.key = key;
    this.bySession = stencil.bySession();
    this.strips = strips;
  }

  void draw(StencilPen pen, List<StencilPiece> sheet, int number, int sheets) throws IOException {
    head(pen, number, sheets);
    for (var piece : sheet) {
      caption(pen, piece);
    }
    double margin = StencilSheets.MARGIN_MM;
    pen.from(margin, margin, () -> key.draw(pen, sheet));
    double left = margin + key.widthMm() + 8;
    pen.from(left, margin, () -> bars(pen));
    double crossX = paper.widthMm() - margin - 4;
    pen.from(crossX, margin, () -> crossBar(pen));
    pen.from(left + 112, margin, () -> legend(pen, sheet));
  }

  private void head(StencilPen pen, int number, int sheets) throws IOException {
    double left = StencilSheets.MARGIN_MM;
    double right = paper.widthMm() - StencilSheets.MARGIN_MM;
    double top = paper.heightMm();
    pen.ink(0, 0.2);
    pen.write(words.say("stencil.title", title.clientName()), left, top - 14, TITLE_MM, true);
    pen.writeBefore(words.say("stencil.full-size"), right, top - 14, 3.4, true);
    pen.ink(SOFT, 0.2);
    var design =
        words.say(
            "stencil.design", words.place().name(), title.number(), words.date(title.drawnAt()));
    if (!title.headMeasured()) {
      design += " · " + words.say("stencil.average-head");
    }
    pen.write(design, left, top - 18.6, SMALL_MM, false);
    pen.writeBefore(words.say("stencil.sheet", number, sheets), right, top - 18.6, SMALL_MM, false);
    pen.ink(0.7, 0.15);
    pen.line(left, top - 21, right, top - 21);
  }

  private void caption(StencilPen pen, StencilPiece piece) throws IOException {
    var gore = piece.gore();
    double x = piece.middleX() + piece.leftMm();
    double y = piece.middleY() + StencilPiece.topMm(gore) + 1.6;
    var name =
        piece.part() == StencilPiece.Part.WHOLE
            ? words.say("stencil.strip", gore.number(), strips)
            : words.say(
                "stencil.part", gore.number(), strips, words.say("stencil.part." + piece.part()));
    var rest = new ArrayList<String>();
    rest.add(joins(gore));
    rest.add(words.say("stencil.true-within", percent(gore.scaleError())));
    if (piece.part() != StencilPiece.Part.WHOLE) {
      rest.add(words.say("stencil.join"));
    }
    pen.ink(0, 0);
    pen.write(name, x, y, SMALL_MM, true);
    pen.ink(SOFT, 0);
    pen.write(
        String.join(" · ", rest), x + pen.widthMm(name, SMALL_MM, true) + 2, y, SMALL_MM, false);
  }

  private String joins(Gore gore) {
    int before = gore.number() - 1;
    int after = gore.number() + 1;
    if (gore.joinsFront()) {
      return gore.joinsBehind()
          ? words.say("stencil.joins-both", before, after)
          : words.say("stencil.joins-front", before);
    }
    return gore.joinsBehind()
        ? words.say("stencil.joins-behind", after)
        : words.say("stencil.joins-none");
  }

  // up, never down: what is promised must hold
  private String percent(double share) {
    return words.number(
        BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.CEILING).stripTrailingZeros());
  }

  private void bars(StencilPen pen) throws IOException {
    double y = 15;
    pen.ink(0, 0.25);
    pen.line(0, y, 100, y);
    for (int mm = 0; mm <= 100; mm += 5) {
      pen.line(mm, y, mm, y + (mm % 50 == 0 ? 3 : mm % 10 == 0 ? 2 : 1.2));
    }
    pen.write(words.say("stencil.bar-start"), -0.7, y + 4.2, SMALL_MM, false);
    pen.writeAround(words.say("stencil.bar-middle"), 50, y + 4.2, SMALL_MM, false);
    pen.writeAround(words.say("stencil.bar-end"), 100, y + 4.2, SMALL_MM, false);
    pen.ink(SOFT, 0);
    pen.write(words.say("stencil.check"), 0, y - 6, 2.2, false);
    pen.write(words.say("stencil.how"), 0, y - 9.6, 2.2, false);
  }

  private void crossBar(StencilPen pen) throws IOException {
    pen.ink(0, 0.25);
    pen.line(0, 0, 0, 50);
    for (int mm = 0; mm <= 50; mm += 5) {
      pen.line(0, mm, mm % 50 == 0 ? -3 : mm % 10 == 0 ? -2 : -1.2, mm);
    }
    pen.writeBefore(words.say("stencil.cross-bar"), 2.2, 51.4, SMALL_MM, false);
  }

  private void legend(StencilPen pen, List<StencilPiece> sheet) throws IOException {
    double y = KEY_MM - 3;
    for (int session = 1; session <= Stencil.SESSIONS; session++) {
      if (bySession[session - 1] > 0) {
        DotMarks.draw(pen, session, 0, row(y + 0.8));
        pen.ink(0, 0);
        pen.write(words.say("stencil.session", session), 9, y, SMALL_MM, true);
        pen.ink(SOFT, 0);
        pen.write(
            words.say(
                "stencil.dots-here", held(sheet, session), words.number(bySession[session - 1])),
            23,
            y,
            2.2,
            false);
        y -= LINE_MM;
      }
    }
    double x = 62;
    y = KEY_MM - 3;
    pen.ink(0, 0.35);
    pen.line(x, y + 0.8, x + 7, y + 0.8);
    label(pen, "stencil.hairline", x, y);
    y -= LINE_MM;
    pen.ink(0.45, 0.15, 1.2, 1);
    pen.line(x, y + 0.8, x + 7, y + 0.8);
    label(pen, "stencil.zone", x, y);
    y -= LINE_MM;
    pen.ink(0.45, 0.15, 4, 1.2, 0.01, 1.2);
    pen.line(x, y + 0.8, x + 7, y + 0.8);
    label(pen, "stencil.midline", x, y);
    y -= LINE_MM;
    pen.ink(0, 0.15);
    pen.line(x + 1.5, y + 0.8, x + 5.5, y + 0.8);
    pen.line(x + 3.5, y - 1.2, x + 3.5, y + 2.8);
    pen.ring(x + 3.5, y + 0.8, 0.9);
    pen.stroke();
    label(pen, "stencil.mark", x, y);
    y -= LINE_MM;
    DotMarks.draw(
        pen,
        1,
        0.62,
        row(y + 0.8).stream().map(at -> new PaperPoint(at.xMm() + x, at.yMm())).toList());
    label(pen, "stencil.overlap", x, y);
  }

  private void label(StencilPen pen, String key, double x, double y) throws IOException {
    pen.ink(SOFT, 0);
    pen.write(words.say(key), x + 9, y, 2.2, false);
  }

  private static List<PaperPoint> row(double y) {
    return List.of(
        new PaperPoint(1, y),
        new PaperPoint(2.8, y),
        new PaperPoint(4.6, y),
        new PaperPoint(6.4, y));
  }

  private String held(List<StencilPiece> sheet, int session) {
    long held = 0;
    for (int i = 0; i < stencil.size(); i++) {
      var place = stencil.dot(i);
      if (stencil.session(i) == session
          && sheet.stream()
              .anyMatch(
                  piece -> piece.gore().holds(place) && piece.isOn(piece.gore().paper(place)))) {
        held++;
      }
    }
    return words.number(held);
  }
}
