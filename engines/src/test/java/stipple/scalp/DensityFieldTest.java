package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The wished densities of zones, less the hair that is there, rising behind the hairline.
class DensityFieldTest {

  private static final ConformalChart CHART = ConformalChartTest.CHART;
  private static final double[][] TOP = sector(0, 0.7, -1.2, 1.2);
  private static final double[][] BACK = sector(0.3, 1, 1.2, 5.0);

  @Test
  void each_zone_gets_what_is_wished_less_its_hair() {
    var field =
        laid(wish(Zone.SIDES, BACK, 60, 25), wish(Zone.TOP, TOP, 85, 0), scar(90)).everywhere();
    assertThat(field.meanDotsPerCm2(Zone.SIDES)).isCloseTo(35, within(1e-9));
    assertThat(field.meanDotsPerCm2(Zone.TOP)).isCloseTo(85, within(1e-9));
    assertThat(field.meanDotsPerCm2(Zone.SCAR)).isZero();
    assertThat(field.meanDotsPerCm2(Zone.CROWN)).isZero();
  }

  @Test
  void the_nodes_of_a_zone_stand_for_its_area() {
    var field = laid(wish(Zone.SIDES, BACK, 60, 0), wish(Zone.TOP, TOP, 85, 0)).everywhere();
    for (var zone : List.of(Zone.SIDES, Zone.TOP)) {
      double[][] ring = zone == Zone.TOP ? TOP : BACK;
      double table = Math.abs(ScalpMapTest.MAP.areas().cm2(ring[0], ring[1]));
      assertThat(field.skinCm2(zone)).isCloseTo(table, within(table * 0.005));
    }
    assertThat(field.dots(Zone.TOP)).isCloseTo(85 * field.skinCm2(Zone.TOP), within(1e-6));
  }

  @Test
  void zones_side_by_side_share_no_node_and_leave_none() {
    var halves =
        laid(
                wish(Zone.TOP, sector(0, 0.7, -1.2, 0.3), 85, 0),
                wish(Zone.CROWN, sector(0, 0.7, 0.3, 1.2), 85, 0))
            .everywhere();
    var whole = laid(wish(Zone.TOP, TOP, 85, 0)).everywhere();
    assertThat(halves.skinCm2(Zone.TOP) + halves.skinCm2(Zone.CROWN))
        .isCloseTo(whole.skinCm2(Zone.TOP), within(0.06));
  }

  @Test
  void a_shape_is_laid_like_its_lines() {
    var points = new java.util.ArrayList<ScalpPoint>();
    for (int i = 0; i < BACK[0].length; i++) {
      points.add(new ScalpPoint(BACK[0][i], BACK[1][i]));
    }
    var shape = Shape.of(List.of(Ring.of(points)));
    var field = laid(ZoneWish.of(Zone.SIDES, shape, 60, 0)).everywhere();
    double skin = laid(wish(Zone.SIDES, BACK, 60, 0)).everywhere().skinCm2(Zone.SIDES);
    assertThat(field.skinCm2(Zone.SIDES)).isCloseTo(skin, within(0.1));
  }

  @Test
  void a_line_within_a_line_is_a_hole_and_a_later_zone_lies_above() {
    double[][] hole = sector(0.3, 0.5, -0.5, 0.5);
    var holed = new ZoneWish(Zone.TOP, List.of(TOP[0], hole[0]), List.of(TOP[1], hole[1]), 85, 0);
    var above = wish(Zone.CROWN, hole, 70, 0);
    var one = laid(holed).everywhere();
    var two = laid(wish(Zone.TOP, TOP, 85, 0), above).everywhere();
    assertThat(one.skinCm2(Zone.TOP)).isEqualTo(two.skinCm2(Zone.TOP));
    assertThat(two.skinCm2(Zone.CROWN)).isGreaterThan(10);
  }

  @Test
  void the_density_rises_from_the_edge_over_the_width() {
    var edge = arc(0.5, 0, 45, 10);
    var field = laid(wish(Zone.TOP, TOP, 85, 0)).behind(edge);
    double rimMm = wayMm(0.5, 0, 1) * 2;
    for (int row = 0; row < field.side(); row++) {
      for (int column = 0; column < field.side(); column++) {
        if (field.zone(column, row).isPresent()) {
          var point = CHART.arcAt(2 * column, 2 * row);
          double behindMm = (0.5 - point.rho()) * rimMm;
          if (Math.abs(point.bearingRad()) < 0.3 && Math.abs(behindMm) > 0.2) {
            assertThat(field.dotsPerCm2(column, row))
                .isCloseTo(behindMm < 0 ? 0 : edge.perCm2(behindMm, 85), within(1.5));
          }
        }
      }
    }
    assertThat(field.meanDotsPerCm2(Zone.TOP)).isBetween(70.0, 84.0);
    assertThat(edge.perCm2(0, 85)).isEqualTo(45);
    assertThat(edge.perCm2(5, 85)).isEqualTo(65);
    assertThat(edge.perCm2(0, 30)).isEqualTo(30);
  }

  @Test
  void moving_one_end_of_the_line_changes_nothing_at_the_other() {
    var zones = laid(wish(Zone.TOP, TOP, 85, 0));
    var before = zones.behind(arc(0.5, 0, 45, 8));
    var after = zones.behind(arc(0.5, 0.05, 45, 8));
    int changed = 0;
    for (int row = 0; row < before.side(); row++) {
      for (int column = 0; column < before.side(); column++) {
        if (before.dotsPerCm2(column, row) != after.dotsPerCm2(column, row)) {
          changed++;
          assertThat(CHART.nodeCm(2 * column)).isPositive();
        }
      }
    }
    assertThat(changed).isPositive();
  }

  @Test
  void a_line_told_from_left_to_right_is_the_same_line() {
    var zones = laid(wish(Zone.TOP, TOP, 85, 0));
    var edge = arc(0.5, 0, 45, 8);
    var other = new HairlineEdge(reversed(edge.us()), reversed(edge.vs()), 45, 8);
    assertThat(zones.behind(other).dots(Zone.TOP))
        .isCloseTo(zones.behind(edge).dots(Zone.TOP), within(20.0));
  }

  @Test
  void the_same_wishes_give_the_same_field() {
    var wishes = new ZoneWish[] {wish(Zone.TOP, TOP, 85, 10), scar(40)};
    var once = laid(wishes).behind(arc(0.5, 0.02, 45, 15));
    var again = laid(wishes).behind(arc(0.5, 0.02, 45, 15));
    for (int node = 0; node < once.side() * once.side(); node++) {
      assertThat(again.carriedPerCm2(node)).isEqualTo(once.carriedPerCm2(node));
    }
  }

  @Test
  void impossible_wishes_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wish(Zone.TOP, TOP, Double.NaN, 0))
        .withMessageContaining("density of a zone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HairlineEdge(new double[1], new double[1], 45, 8))
        .withMessageContaining("two samples");
  }

  private static ZonedChart laid(ZoneWish... wishes) {
    return ZonedChart.of(CHART, List.of(wishes));
  }

  private static ZoneWish wish(Zone zone, double[][] ring, double dots, double hairs) {
    return new ZoneWish(zone, List.of(ring[0]), List.of(ring[1]), dots, hairs);
  }

  private static ZoneWish scar(double hairs) {
    return wish(Zone.SCAR, sector(0.5, 0.6, 3, 3.3), 70, hairs);
  }

  // Across the front from right to left, its right half moved back towards the right end.
  private static HairlineEdge arc(double rho, double back, double perCm2, double widthMm) {
    int count = 600;
    double[] u = new double[count];
    double[] v = new double[count];
    for (int i = 0; i < count; i++) {
      double bearing = 1.2 - 2.4 * i / (count - 1);
      var point = ScalpPoint.polar(rho - back * Math.max(0, bearing - 0.4), bearing);
      u[i] = point.u();
      v[i] = point.v();
    }
    return new HairlineEdge(u, v, perCm2, widthMm);
  }

  private static double wayMm(double rho, double bearing, double to) {
    double sum = 0;
    for (int i = 0; i < 100; i++) {
      sum +=
          ScalpMapTest.MAP
              .at(ScalpPoint.polar(rho + (to - rho) * i / 100, bearing))
              .distanceMm(
                  ScalpMapTest.MAP.at(ScalpPoint.polar(rho + (to - rho) * (i + 1) / 100, bearing)));
    }
    return sum;
  }

  private static double[] reversed(double[] values) {
    double[] reversed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[i] = values[values.length - 1 - i];
    }
    return reversed;
  }

  private static double[][] sector(double inner, double outer, double from, double to) {
    int count = 200;
    double[] u = new double[2 * count];
    double[] v = new double[2 * count];
    for (int i = 0; i < count; i++) {
      double bearing = from + (to - from) * i / (count - 1);
      u[i] = inner * Math.sin(bearing);
      v[i] = inner * Math.cos(bearing);
      u[2 * count - 1 - i] = outer * Math.sin(bearing);
      v[2 * count - 1 - i] = outer * Math.cos(bearing);
    }
    return new double[][] {u, v};
  }
}
