package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

/// Draws hairlines for human eyes: both templates, four edges, some wishes, from the front and from
/// above. The pages are written to `target/look-book`.
class HairlineLookBookTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;
  private static final Path BOOK = Path.of("target", "look-book");
  private static final int CELL = 240;

  @Test
  void the_hairlines_are_drawn() throws IOException {
    var page = new StringBuilder();
    int row = 0;
    for (var template : HairlineTemplate.values()) {
      for (var style : EdgeStyle.values()) {
        var curve = HairlineCurveTest.line(template, 80);
        cell(page, row, template + " " + style, curve, style);
        row++;
      }
    }
    write("hairlines.svg", page, row);
    assertThat(BOOK.resolve("hairlines.svg")).isNotEmptyFile();
  }

  @Test
  void the_wishes_are_drawn() throws IOException {
    var page = new StringBuilder();
    int row = 0;
    for (int[] wish : new int[][] {{70, 0}, {80, 12}, {80, 25}, {95, 30}, {110, 40}, {40, -20}}) {
      var curve =
          HairlineWish.symmetric(HairlineTemplate.EPICANTHAL, wish[0], wish[1])
              .curve(FaceMeasures.USUAL, MAP);
      cell(page, row, wish[0] + " mm, set back " + wish[1] + " mm", curve, EdgeStyle.NATURAL);
      row++;
    }
    write("wishes.svg", page, row);
    assertThat(BOOK.resolve("wishes.svg")).isNotEmptyFile();
  }

  @Test
  void the_edges_are_drawn_close_by() throws IOException {
    var page = new StringBuilder();
    var laid = HairlineCurveTest.GARG.on(MAP);
    double[] along = new double[laid.line().size()];
    for (int i = 0; i < along.length; i++) {
      along[i] = laid.alongMm(i);
    }
    int top = 0;
    for (var style : EdgeStyle.values()) {
      page.append("<text x='8' y='" + (top + 16) + "'>" + style + "</text>");
      double[] offsets = Edge.of(style).irregularity(2026).offsetsMm(along, laid.middle());
      closeUp(page, top, along, offsets, laid.middle(), Edge.of(style).feather(90));
      top += CELL;
    }
    write("edges.svg", page, 8);
    assertThat(BOOK.resolve("edges.svg")).isNotEmptyFile();
  }

  // 96 mm of the line, unrolled, ten units for each mm
  private static void closeUp(
      StringBuilder page, int top, double[] along, double[] offsets, int middle, Feather feather) {
    var chance = new Seed(78);
    int drawn = 0;
    for (int i = 1; i < along.length; i++) {
      double beside = along[i] - along[middle];
      double stepMm = along[i] - along[i - 1];
      for (int mm = 0; mm < 15 && Math.abs(beside) < 47; mm++, drawn += 3) {
        double back = mm + chance.at(drawn);
        if (chance.at(drawn + 1) < feather.perCm2(back) * stepMm / 100) {
          double x = 480 + 10 * (beside + stepMm * chance.at(drawn + 2));
          double y = top + 200 - 10 * (back + offsets[i]);
          page.append("<circle r='2.4' fill='#333' cx='" + x + "' cy='" + y + "'/>");
        }
      }
    }
  }

  private static void write(String name, StringBuilder page, int rows) throws IOException {
    Files.createDirectories(BOOK);
    int height = (rows + 1) / 2 * CELL;
    Files.writeString(
        BOOK.resolve(name),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 "
            + 4 * CELL
            + " "
            + height
            + "' font-family='sans-serif' font-size='11'><rect width='100%' height='100%'"
            + " fill='#f4e6da'/>"
            + page
            + "</svg>");
  }

  private static void cell(
      StringBuilder page, int row, String title, HairlineCurve curve, EdgeStyle style) {
    var laid = curve.on(MAP);
    var drawn = laid.drawn(Edge.of(style).irregularity(2026));
    int left = row % 2 * 2 * CELL;
    int top = row / 2 * CELL;
    for (var view : View.values()) {
      page.append("<g transform='translate(" + left + " " + top + ")'>");
      outline(page, view);
      dots(page, view, laid, drawn, Edge.of(style).feather(90));
      path(page, view, laid.line(), "#0a7", 0.6);
      path(page, view, drawn, "#402", 0.5);
      for (var point : curve.points()) {
        spot(page, view, point.at(), 1.8, "#0a7");
      }
      page.append("<text x='8' y='16'>" + (view == View.FRONT ? title : "") + "</text></g>");
      left += CELL;
    }
  }

  private enum View {
    FRONT,
    TOP
  }

  // behind each sample, at the density of the feather
  private static void dots(
      StringBuilder page, View view, LaidHairline laid, MapLine drawn, Feather feather) {
    var behind = new BehindSteps(laid, 6);
    var chance = new Seed(77);
    double stepMm = laid.lengthMm() / (drawn.size() - 1);
    for (int i = 0; i < drawn.size(); i++) {
      for (int mm = 0; mm < 25; mm++) {
        double back = mm + chance.at(2 * (25 * i + mm));
        if (chance.at(2 * (25 * i + mm) + 1) < feather.perCm2(back) * stepMm / 100) {
          var at = new ScalpPoint(drawn.u(i) + back * behind.u(i), drawn.v(i) + back * behind.v(i));
          spot(page, view, at, 0.45, "#333");
        }
      }
    }
  }

  private static void outline(StringBuilder page, View view) {
    var u = new double[181];
    var v = new double[181];
    for (int i = 0; i <= 180; i++) {
      var rim = ScalpPoint.polar(view == View.TOP ? 0.98 : 1, Math.PI * i / 90);
      u[i] = rim.u();
      v[i] = rim.v();
    }
    path(page, view, new MapLine(u, v), "#b98", 1);
    for (double bearing : new double[] {0, Math.PI / 2, Math.PI, -Math.PI / 2}) {
      for (int i = 0; i <= 180; i++) {
        var point = ScalpPoint.polar(i / 180.0, bearing);
        u[i] = point.u();
        v[i] = point.v();
      }
      path(page, view, new MapLine(u, v), "#dcb", 0.6);
    }
    var brow = ScalpPoint.polar(FaceMeasures.USUAL.glabellaRho(MAP), 0);
    spot(page, view, brow, 2, "#c40");
  }

  private static void path(
      StringBuilder page, View view, MapLine line, String colour, double width) {
    page.append("<path fill='none' stroke='" + colour + "' stroke-width='" + width + "' d='");
    boolean pen = false;
    for (int i = 0; i < line.size(); i++) {
      var place = MAP.at(line.at(i));
      boolean seen = isSeen(place, view);
      if (seen) {
        page.append(pen ? "L" : "M").append(at(place, view));
      }
      pen = seen;
    }
    page.append("'/>");
  }

  private static void spot(
      StringBuilder page, View view, ScalpPoint point, double size, String colour) {
    var place = MAP.at(point);
    if (isSeen(place, view)) {
      String xy = at(place, view);
      int gap = xy.indexOf(' ');
      page.append(
          "<circle cx='"
              + xy.substring(0, gap)
              + "' cy='"
              + xy.substring(gap + 1)
              + "' r='"
              + size
              + "' fill='"
              + colour
              + "'/>");
    }
  }

  private static boolean isSeen(Position place, View view) {
    return view == View.TOP || place.yMm() > -20;
  }

  // the client's right is on the viewer's left from the front, on the right from above
  private static String at(Position place, View view) {
    return view == View.FRONT
        ? String.format(Locale.ROOT, "%.2f %.2f", 120 - place.xMm(), 170 - place.zMm())
        : String.format(Locale.ROOT, "%.2f %.2f", 120 + place.xMm(), 115 - place.yMm());
  }
}
