package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;
import stipple.scalp.ConformalChart;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Position;
import stipple.scalp.Zone;
import stipple.scalp.ZoneWish;
import stipple.scalp.ZonedChart;

/// Dots on a head: as many as wished, none before the line, the same ones while the line moves.
class LayoutTest {

  private static final Layout LAYOUT =
      LaidHead.LAYOUTER.lay(LaidHead.field(65, 90, EdgeStyle.NATURAL));

  @Test
  void each_zone_gets_the_dots_that_its_field_wishes() {
    var field = LAYOUT.field();
    double all = 0;
    for (var zone : LAYOUT.dotsByZone().entrySet()) {
      double wished = field.dots(zone.getKey());
      all += wished;
      // a zone is told by nodes: its rim counts to the one next to it by chance
      assertThat((double) zone.getValue())
          .as("%s", zone.getKey())
          .isCloseTo(wished, within(0.02 * wished + 25));
    }
    assertThat((double) LAYOUT.size()).isCloseTo(all, within(0.003 * all));
    assertThat(LAYOUT.size()).isBetween(10_000, 30_000);
    assertThat(LAYOUT.lackingDots()).isZero();
  }

  @Test
  void no_dot_lies_before_a_sharp_line() {
    var line = LaidHead.line(65);
    var layout =
        LaidHead.LAYOUTER.lay(LaidHead.zoned(90).behind(LaidHead.edge(line, EdgeStyle.SHARP)));
    var behind = line.behind();
    for (int dot = 0; dot < layout.size(); dot++) {
      var arc = LaidHead.CHART.toArc(layout.p(dot), layout.q(dot));
      assertThat(isInside(behind.us(), behind.vs(), arc.u(), arc.v())).as("%s", arc).isTrue();
    }
  }

  private static boolean isInside(double[] us, double[] vs, double u, double v) {
    boolean inside = false;
    for (int i = 0, j = us.length - 1; i < us.length; j = i++) {
      if (vs[i] > v != vs[j] > v && u < us[i] + (v - vs[i]) * (us[j] - us[i]) / (vs[j] - vs[i])) {
        inside = !inside;
      }
    }
    return inside;
  }

  @Test
  void a_line_drawn_two_millimetres_lower_changes_only_dots_near_it() {
    var zones = LaidHead.zoned(90);
    var edge = LaidHead.edge(LaidHead.line(65), EdgeStyle.NATURAL);
    var lower = LaidHead.edge(LaidHead.line(63), EdgeStyle.NATURAL);
    var before = LaidHead.LAYOUTER.lay(zones.behind(edge));
    var after = LaidHead.LAYOUTER.lay(zones.behind(lower));
    var changed = changed(before, after);
    assertThat(changed.size()).isBetween(20, before.size() / 20);
    // the feather, the move and one cell
    double reachMm = 8 + 2 + 3;
    var samples = LaidHead.line(65).line();
    var line =
        IntStream.range(0, samples.size()).mapToObj(samples::at).map(LaidHead.MAP::at).toList();
    for (var layout : List.of(before, after)) {
      for (int dot = 0; dot < layout.size(); dot++) {
        if (changed.contains(layout.id(dot))) {
          assertThat(mmFromLine(line, layout, dot)).isLessThan(reachMm);
        }
      }
    }
  }

  private static double mmFromLine(List<Position> line, Layout layout, int dot) {
    double nearest = Double.MAX_VALUE;
    for (var place : line) {
      double x = place.xMm() - layout.xMm(dot);
      double y = place.yMm() - layout.yMm(dot);
      double z = place.zMm() - layout.zMm(dot);
      nearest = Math.min(nearest, x * x + y * y + z * z);
    }
    return Math.sqrt(nearest);
  }

  private static Set<Integer> changed(Layout before, Layout after) {
    var changed = ids(before);
    var now = ids(after);
    var both = new HashSet<>(changed);
    both.retainAll(now);
    changed.addAll(now);
    changed.removeAll(both);
    return changed;
  }

  private static Set<Integer> ids(Layout layout) {
    var ids = new HashSet<Integer>();
    IntStream.range(0, layout.size()).forEach(dot -> ids.add(layout.id(dot)));
    return ids;
  }

  @Test
  void a_denser_wish_keeps_every_dot_and_its_place() {
    var more =
        LaidHead.LAYOUTER.lay(
            LAYOUT.field(), Map.of(Zone.TOP, 1.25, Zone.HAIRLINE, 1.25, Zone.CROWN, 1.3));
    assertThat(ids(more).containsAll(ids(LAYOUT))).isTrue();
    assertThat(more.size()).isGreaterThan(LAYOUT.size() * 11 / 10);
  }

  @Test
  void dots_lie_on_the_skin_where_the_chart_says() {
    for (int dot = 0; dot < LAYOUT.size(); dot += 97) {
      var place = LaidHead.CHART.positionMm(LAYOUT.p(dot), LAYOUT.q(dot));
      assertThat(LAYOUT.xMm(dot)).isCloseTo(place.xMm(), within(0.001));
      assertThat(LAYOUT.yMm(dot)).isCloseTo(place.yMm(), within(0.001));
      assertThat(LAYOUT.zMm(dot)).isCloseTo(place.zMm(), within(0.001));
    }
  }

  @Test
  void exactly_so_many_dots_are_laid_where_so_many_are_asked_for() {
    var field = LAYOUT.field();
    for (int wanted : new int[] {1, 999, LAYOUT.size(), LAYOUT.size() + 1234}) {
      assertThat(LaidHead.LAYOUTER.layExactly(field, wanted).size()).isEqualTo(wanted);
    }
    assertThatThrownBy(() -> LaidHead.LAYOUTER.layExactly(field, 0)).hasMessageContaining("dots");
    assertThatThrownBy(() -> LaidHead.LAYOUTER.layExactly(field, 190_000))
        .hasMessageContaining("closer than dots can");
  }

  @Test
  void what_is_denser_than_dots_can_stand_is_capped_and_told() {
    var field = LAYOUT.field();
    var layout = LaidHead.LAYOUTER.lay(field, Map.of(Zone.CROWN, 3.0));
    double crown = field.skinCm2(Zone.CROWN);
    assertThat(layout.lackingDots()).isCloseTo(crown * 20, within(crown * 0.5));
    assertThat((double) layout.dotsByZone().getOrDefault(Zone.CROWN, 0))
        .isCloseTo(crown * Layouter.MOST_PER_CM2, within(crown * 5));
  }

  @Test
  void too_many_dots_are_refused() {
    var chart = ConformalChart.of(LaidHead.map(718, 448, 468));
    double[] us = new double[90];
    double[] vs = new double[90];
    for (int i = 0; i < 90; i++) {
      us[i] = 1.1 * Math.sin(i * Math.PI / 45);
      vs[i] = 1.1 * Math.cos(i * Math.PI / 45);
    }
    var all =
        ZonedChart.of(chart, List.of(new ZoneWish(Zone.TOP, List.of(us), List.of(vs), 400, 0)));
    assertThatThrownBy(() -> Layouter.on(chart, Tiles.WHOLE, new Seed(1)).lay(all.everywhere()))
        .hasMessageContaining("a layout may have 200000 dots, these would be about");
  }

  @Test
  void what_is_no_number_of_times_is_refused() {
    for (double wrong : new double[] {-1, 21, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> LaidHead.LAYOUTER.lay(LAYOUT.field(), Map.of(Zone.TOP, wrong)))
          .hasMessageContaining("times of a density");
    }
  }

  @Test
  void nothing_wished_gives_no_dots() {
    assertThat(LaidHead.LAYOUTER.lay(LaidHead.field(65, 0, EdgeStyle.SOFT)).size()).isZero();
    assertThatThrownBy(() -> LaidHead.LAYOUTER.layExactly(LaidHead.field(65, 0, EdgeStyle.SOFT), 5))
        .hasMessageContaining("nothing is wished");
  }

  @Test
  void another_seed_lays_other_dots_as_many() {
    var other = Layouter.on(LaidHead.CHART, Tiles.WHOLE, new Seed(8)).lay(LAYOUT.field());
    assertThat((double) other.size()).isCloseTo(LAYOUT.size(), within(0.005 * LAYOUT.size()));
    var same = ids(other);
    same.retainAll(ids(LAYOUT));
    assertThat(same.size()).isLessThan(LAYOUT.size());
    assertThat(other.p(0)).isNotEqualTo(LAYOUT.p(0));
  }
}
