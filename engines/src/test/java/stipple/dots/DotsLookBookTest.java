package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;
import stipple.scalp.EdgeStyle;

/// Draws dots for human eyes: beginnings of the tile, a gradient, edges, sessions, a drag, a whole
/// head. The pages are written to `target/look-book`.
class DotsLookBookTest {

  private static final double DOT_MM = 0.3;

  @Test
  void beginnings_of_the_tile_are_drawn() throws IOException {
    double[] shares = {0.125, 0.25, 0.5, 0.75, 1};
    var page = new DotPage(shares.length * 65 + 5, 80);
    for (int i = 0; i < shares.length; i++) {
      double left = 5 + 65 * i;
      int count = (int) (shares[i] * 4096);
      // so scaled that dots lie as far apart in each
      double sideMm = 60 / Math.sqrt(shares[i]);
      page.words(left, 8, Math.round(100 * shares[i]) + " % of the tile")
          .dots(
              count,
              dot -> mm(Tiles.QUARTER.x(dot), sideMm) < 60 && mm(Tiles.QUARTER.y(dot), sideMm) < 60,
              dot -> left + mm(Tiles.QUARTER.x(dot), sideMm),
              dot -> 14 + mm(Tiles.QUARTER.y(dot), sideMm),
              DotPage.BLACK,
              DOT_MM);
    }
    assertThat(page.write("dots-tile.svg")).isNotEmptyFile();
  }

  private static double mm(int place, double sideMm) {
    return place * sideMm / Tile.SIDE;
  }

  @Test
  void a_gradient_is_drawn() throws IOException {
    // 12 by 6 cm, from 90 dots per cm² down to 2
    double tileCm = Math.sqrt(16384 / 160.0);
    var ground = new Ground(Tiles.QUARTER, TilePlacing.of(new Seed(9)), 129, 6, tileCm);
    var dots = ground.lay((p, q) -> (46 - 44 * p / 6) * tileCm * tileCm);
    var page =
        new DotPage(130, 80)
            .words(5, 8, "90 dots to the cm² down to 2")
            .dots(
                dots.count(),
                dot -> Math.abs(dots.q(dot)) < 3,
                dot -> 65 + 10 * dots.p(dot),
                dot -> 42 + 10 * dots.q(dot),
                DotPage.BLACK,
                DOT_MM);
    assertThat(page.write("dots-gradient.svg")).isNotEmptyFile();
  }

  @Test
  void four_edges_are_drawn_from_the_front() throws IOException {
    var page = new DotPage(185, 4 * 92);
    var styles = EdgeStyle.values();
    for (int i = 0; i < styles.length; i++) {
      var line = LaidHead.line(68);
      var edge = stipple.scalp.Edge.of(styles[i]);
      var drawn = line.drawn(edge.irregularity(12));
      var layout =
          LaidHead.LAYOUTER.lay(
              LaidHead.zoned(95)
                  .behind(
                      new stipple.scalp.HairlineEdge(
                          drawn.us(), drawn.vs(), edge.perCm2(), edge.featherMm())));
      double top = 92 * i;
      page.words(5, top + 8, styles[i].name())
          .dots(
              layout.size(),
              dot -> layout.yMm(dot) > 30,
              dot -> 92 - layout.xMm(dot),
              dot -> top + 128 - aslant(layout, dot),
              DotPage.BLACK,
              DOT_MM);
    }
    assertThat(page.write("dots-hairlines.svg")).isNotEmptyFile();
  }

  // seen from 50° above the brow
  private static double aslant(Layout layout, int dot) {
    return 0.643 * layout.zMm(dot) - 0.766 * (layout.yMm(dot) - 60) + 20;
  }

  @Test
  void three_sessions_are_drawn_together_and_alone() throws IOException {
    var layout = LaidHead.LAYOUTER.lay(LaidHead.field(65, 95, EdgeStyle.NATURAL));
    var sessions = Sessions.by(SessionShares.of(0.3, 0.7, 1), layout);
    String[] inks = {DotPage.BLACK, DotPage.RUST, DotPage.BLUE};
    var page = new DotPage(4 * 60 + 5, 70);
    for (int shown = 0; shown <= 3; shown++) {
      double left = 5 + 60 * shown;
      int alone = shown;
      page.words(left, 8, shown == 0 ? "all three" : "session " + shown);
      for (int session = 1; session <= 3; session++) {
        int of = session;
        page.dots(
            layout.size(),
            dot ->
                sessions.session(dot) == of
                    && (alone == 0 || alone == of)
                    && isInMiddle(layout, dot),
            dot -> left + 27 + layout.xMm(dot),
            dot -> 62 - layout.yMm(dot),
            inks[session - 1],
            DOT_MM);
      }
    }
    assertThat(page.write("dots-sessions.svg")).isNotEmptyFile();
  }

  private static boolean isInMiddle(Layout layout, int dot) {
    return Math.abs(layout.xMm(dot)) < 27 && layout.yMm(dot) > 0 && layout.yMm(dot) < 50;
  }

  @Test
  void a_drag_is_drawn() throws IOException {
    var zones = LaidHead.zoned(90);
    var before =
        LaidHead.LAYOUTER.lay(zones.behind(LaidHead.edge(LaidHead.line(68), EdgeStyle.NATURAL)));
    var after =
        LaidHead.LAYOUTER.lay(zones.behind(LaidHead.edge(LaidHead.line(64), EdgeStyle.NATURAL)));
    var ids = new HashSet<Integer>();
    IntStream.range(0, before.size()).forEach(dot -> ids.add(before.id(dot)));
    var page = new DotPage(180, 110);
    page.words(5, 8, "4 mm lower: kept, added");
    for (boolean kept : new boolean[] {true, false}) {
      page.dots(
          after.size(),
          dot -> ids.contains(after.id(dot)) == kept && after.yMm(dot) > 10,
          dot -> 90 - after.xMm(dot),
          dot -> 150 - aslant(after, dot),
          kept ? DotPage.GREY : DotPage.RUST,
          DOT_MM);
    }
    assertThat(page.write("dots-drag.svg")).isNotEmptyFile();
  }

  @Test
  void a_whole_head_is_drawn_with_the_borders_of_its_tiles() throws IOException {
    var layout = LaidHead.LAYOUTER.lay(LaidHead.field(65, 95, EdgeStyle.NATURAL));
    var page =
        new DotPage(190, 220)
            .words(5, 8, layout.size() + " dots from above; where tiles join")
            .dots(
                layout.size(),
                dot -> true,
                dot -> 95 + layout.xMm(dot),
                dot -> 120 - layout.yMm(dot),
                DotPage.BLACK,
                DOT_MM);
    double side = LaidHead.LAYOUTER.sideCm();
    double reach = 0.55 * LaidHead.CHART.halfWidthCm();
    for (int copy = -1; copy <= 1; copy++) {
      seam(page, copy * side, reach, true);
      seam(page, copy * side, reach, false);
    }
    assertThat(page.write("dots-head.svg")).isNotEmptyFile();
  }

  private static void seam(DotPage page, double at, double reach, boolean across) {
    double[] x = new double[61];
    double[] y = new double[61];
    for (int i = 0; i <= 60; i++) {
      double along = reach * (i / 30.0 - 1);
      var place =
          across ? LaidHead.CHART.positionMm(along, at) : LaidHead.CHART.positionMm(at, along);
      x[i] = 95 + place.xMm();
      y[i] = 120 - place.yMm();
    }
    page.line(x, y, DotPage.RUST, 0.15);
  }
}
