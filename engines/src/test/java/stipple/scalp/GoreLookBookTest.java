package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

/// Strips of paper for human eyes: three heads, where they are cut and how they lie flat.
class GoreLookBookTest {

  private static final Path BOOK = Path.of("target", "look-book");
  private static final int COLUMN = 330;

  @Test
  void three_heads_are_cut_into_strips() throws IOException {
    var page = new StringBuilder();
    int column = 0;
    for (var scale :
        List.of(
            new Scale(0.89, 0.93, 0.94), TapeModelTest.REFERENCE, new Scale(0.99, 1.12, 1.06))) {
      var map = ScalpMap.of(HeadModel.known(scale));
      var laid =
          HairlineWish.suiting(Stage.NORWOOD_VI, FaceMeasures.USUAL, map)
              .curve(FaceMeasures.USUAL, map)
              .on(map);
      var zones = Treatment.of(map, Loss.of(Stage.NORWOOD_VI).shape(), List.of(), true).zones(laid);
      var dots = dots(map, List.copyOf(zones.values()));
      draw(page, map, Gores.of(map, dots), dots, column++);
    }
    var svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 990 800' font-family='sans-serif'"
            + " font-size='7'>"
            + page
            + "</svg>";
    Files.createDirectories(BOOK);
    Files.writeString(BOOK.resolve("gores.svg"), svg);
    assertThat(svg).contains("Z'/>").doesNotContain("NaN");
  }

  // a grid of the map, shaken; no layout, only something to see
  static List<Position> dots(ScalpMap map, List<Shape> shapes) {
    var chance = new Seed(12);
    var dots = new ArrayList<Position>();
    int drawn = 0;
    for (int i = -64; i <= 64; i++) {
      for (int j = -64; j <= 64; j++, drawn += 2) {
        var point =
            new ScalpPoint(
                (i + 0.8 * chance.at(drawn)) / 85, (j + 0.8 * chance.at(drawn + 1)) / 85);
        if (shapes.stream().anyMatch(shape -> shape.contains(point))) {
          dots.add(map.at(point));
        }
      }
    }
    return dots;
  }

  private static void draw(
      StringBuilder page, ScalpMap map, Gores gores, List<Position> dots, int column) {
    page.append("<g transform='translate(" + (165 + column * COLUMN) + " 120)'>");
    path(page, flat(HeadView.TOP.outline(map)), "#222", true);
    for (var gore : gores.all()) {
      path(page, flat(gore.frontOnSkin()), "#a48", false);
      path(page, flat(gore.backOnSkin()), "#a48", false);
    }
    for (var dot : dots) {
      spot(page, new PaperPoint(dot.xMm(), dot.yMm()), "#333");
    }
    page.append("</g>");
    double top = 250;
    for (var gore : gores.all()) {
      page.append("<g transform='translate(" + (165 + column * COLUMN) + " " + (top + 22) + ")'>");
      path(page, gore.cut(), "#bbb", true);
      path(page, gore.outline(), "#222", true);
      for (var dot : dots) {
        if (gore.shows(dot)) {
          spot(page, gore.paper(dot), gore.holds(dot) ? "#222" : "#bbb");
        }
      }
      page.append(
          String.format(
              Locale.ROOT,
              "<text x='-160' y='-16'>%d: %.1f mm wide, within %.2f %%</text></g>",
              gore.number(),
              gore.widthMm(),
              100 * gore.scaleError()));
      top += gore.widthMm() + 26;
    }
  }

  private static List<PaperPoint> flat(List<Position> places) {
    return places.stream().map(place -> new PaperPoint(place.xMm(), place.yMm())).toList();
  }

  private static void path(
      StringBuilder page, List<PaperPoint> line, String colour, boolean closed) {
    page.append("<path fill='none' stroke-width='.5' stroke='" + colour + "' d='");
    char pen = 'M';
    for (var at : line) {
      page.append(String.format(Locale.ROOT, "%c%.2f %.2f", pen, at.xMm(), -at.yMm()));
      pen = 'L';
    }
    page.append(closed ? "Z'/>" : "'/>");
  }

  private static void spot(StringBuilder page, PaperPoint at, String colour) {
    page.append(
        String.format(
            Locale.ROOT,
            "<circle r='.35' cx='%.2f' cy='%.2f' fill='%s'/>",
            at.xMm(),
            -at.yMm(),
            colour));
  }
}
