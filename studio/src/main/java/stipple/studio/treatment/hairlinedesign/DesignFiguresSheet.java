package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.number.Interval;
import stipple.studio.house.web.Words;

/// The figures of a design by zone, the note on it, and the client's name under it.
final class DesignFiguresSheet {

  private static final double ROW_MM = 7.5;
  private static final double TEXT_MM = 3.3;
  private static final double LINE_MM = 4.8;
  private static final double PAD_WIDTH = 600;
  private static final double PAD_HEIGHT = 200;
  private static final double SIGNATURE_MM = 75;
  // shares of the width at which columns end; the first and the last begin at theirs
  private static final double[] ENDS = {0, 0.37, 0.52, 0.68, 0.81, 0.85};

  private final PaperSize paper;
  private final Words words;
  private final DesignPaper said;

  DesignFiguresSheet(PaperSize paper, Words words, DesignPaper said) {
    this.paper = paper;
    this.words = words;
    this.said = said;
  }

  void draw(StencilPen pen) throws IOException {
    double y = table(pen, paper.heightMm() - DesignFrame.HEAD_MM - 6);
    note(pen, y - 8);
    double width = paper.widthMm() - 2 * DesignFrame.MARGIN_MM;
    pen.from(
        DesignFrame.MARGIN_MM + width - SIGNATURE_MM,
        DesignFrame.FOOT_MM + 6,
        () -> signature(pen));
  }

  private double table(StencilPen pen, double top) throws IOException {
    var figures = said.design().figures();
    double y = top;
    pen.ink(DesignFrame.SOFT, 0);
    cells(
        pen,
        y,
        DesignFrame.SMALL_MM,
        false,
        List.of(
            words.say("hairline-design.zone"),
            words.areaUnit(),
            words.say("hairline-design.range"),
            words.say("hairline-design.dots-per-cm2"),
            words.say("hairline-design.dots"),
            words.say("hairline-design.from")));
    rule(pen, y - 2.2, 0, 0.25);
    for (var zone : figures.zones()) {
      y -= ROW_MM;
      pen.ink(0, 0);
      cells(
          pen,
          y,
          TEXT_MM,
          false,
          List.of(
              words.name(zone.zone()),
              words.area(zone.cm2()),
              range(zone.area().mostLikely()),
              words.number(Math.round(zone.dotsPerCm2())),
              words.number(said.dots().of(zone)),
              words.name(zone.origin())));
      rule(pen, y - 2.6, DesignFrame.LINE, 0.15);
    }
    y -= ROW_MM;
    pen.ink(0, 0);
    cells(
        pen,
        y,
        TEXT_MM,
        true,
        List.of(
            words.say("hairline-design.in-all"),
            words.area(figures.totalCm2()),
            range(figures.total()),
            "",
            words.number(said.dots().of(figures)),
            ""));
    return y;
  }

  private String range(Interval range) {
    return words.area(range.low()) + "–" + words.area(range.high());
  }

  private void cells(StencilPen pen, double y, double sizeMm, boolean bold, List<String> row)
      throws IOException {
    double width = paper.widthMm() - 2 * DesignFrame.MARGIN_MM;
    for (int i = 0; i < row.size(); i++) {
      double x = DesignFrame.MARGIN_MM + ENDS[i] * width;
      if (i == 0 || i == row.size() - 1) {
        pen.write(row.get(i), x, y, sizeMm, bold);
      } else {
        pen.writeBefore(row.get(i), x, y, sizeMm, bold);
      }
    }
  }

  private void rule(StencilPen pen, double y, double grey, double widthMm) throws IOException {
    pen.ink(grey, widthMm);
    pen.line(DesignFrame.MARGIN_MM, y, paper.widthMm() - DesignFrame.MARGIN_MM, y);
  }

  /// What must be known of the figures, and what was noted, beside the signature.
  private void note(StencilPen pen, double top) throws IOException {
    double room = paper.widthMm() - 2 * DesignFrame.MARGIN_MM - SIGNATURE_MM - 12;
    double y = top;
    pen.ink(DesignFrame.SOFT, 0);
    for (var line : lines(pen, remarks(), DesignFrame.SMALL_MM, room)) {
      pen.write(line, DesignFrame.MARGIN_MM, y, DesignFrame.SMALL_MM, false);
      y -= 4;
    }
    var note = said.design().drawing().note();
    if (!note.isEmpty()) {
      y -= 3;
      pen.write(
          words.say("hairline-design.note"), DesignFrame.MARGIN_MM, y, DesignFrame.SMALL_MM, false);
      pen.ink(0, 0);
      for (var line : lines(pen, List.of(note), TEXT_MM, room)) {
        y -= LINE_MM;
        pen.write(line, DesignFrame.MARGIN_MM, y, TEXT_MM, false);
      }
    }
  }

  private List<String> remarks() {
    var remarks = new ArrayList<String>();
    remarks.add(words.say("hairline-design.density.model"));
    if (!said.design().isMeasured()) {
      remarks.add(words.say("hairline-design.guess-note"));
    }
    if (!said.dots().asRecorded()) {
      remarks.add(words.say("hairline-design.not-as-recorded"));
    }
    for (var zone : said.dots().withoutPlace()) {
      remarks.add(words.say("hairline-design.without-place", words.name(zone)));
    }
    return remarks;
  }

  private static List<String> lines(
      StencilPen pen, List<String> texts, double sizeMm, double roomMm) throws IOException {
    var lines = new ArrayList<String>();
    for (var text : texts) {
      var line = "";
      for (var word : text.strip().split("\\s+", -1)) {
        var longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && pen.widthMm(longer, sizeMm, false) > roomMm) {
          lines.add(line);
          longer = word;
        }
        line = pen.fitting(longer, sizeMm, false, roomMm);
      }
      lines.add(line);
    }
    return lines;
  }

  private void signature(StencilPen pen) throws IOException {
    var signature = said.design().signature();
    pen.ink(0, 0.25);
    pen.line(0, 14, SIGNATURE_MM, 14);
    if (signature.isEmpty()) {
      pen.ink(DesignFrame.SOFT, 0);
      pen.write(words.say("hairline-design.not-signed"), 0, 9, DesignFrame.SMALL_MM, false);
      return;
    }
    var under = signature.get();
    double scale = SIGNATURE_MM / PAD_WIDTH;
    pen.downwards(
        0,
        15 + PAD_HEIGHT * scale,
        scale,
        () -> {
          pen.ink(0, 0.5 / scale);
          if (PaperPath.add(pen, under.strokes())) {
            pen.stroke();
          }
        });
    pen.ink(0, 0);
    pen.writeWithin(under.name(), 0, 9, TEXT_MM, true, SIGNATURE_MM);
    pen.ink(DesignFrame.SOFT, 0);
    pen.write(
        words.say("consultation.signed-at") + " " + words.dateTime(under.at()),
        0,
        4.6,
        DesignFrame.SMALL_MM,
        false);
    pen.writeWithin(
        words.say("consultation.consent.witnessed", said.witness()),
        0,
        0.4,
        DesignFrame.SMALL_MM,
        false,
        SIGNATURE_MM);
  }
}
