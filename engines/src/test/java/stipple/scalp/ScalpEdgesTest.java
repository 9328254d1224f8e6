package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The scalp at the edges of what it takes: longest lines, least and largest heads, no numbers.
class ScalpEdgesTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;
  private static final AreaReckoning AREAS = AreaReckoning.on(MAP);

  @Test
  void a_line_of_forty_points_has_zones_with_areas() {
    var curve = through(40);
    var laid = curve.on(MAP);
    assertThat(laid.crossing()).isEmpty();
    var bare = Loss.of(Stage.NORWOOD_VI).shape();
    var zones = Treatment.of(MAP, bare, List.of(), true).zones(laid);
    assertThat(zones).containsKeys(Zone.HAIRLINE, Zone.TOP, Zone.CROWN);
    double whole = zones.values().stream().mapToDouble(AREAS::cm2).sum();
    // the same line told by a quarter of its points
    var fewer = Treatment.of(MAP, bare, List.of(), true).zones(through(14).on(MAP));
    assertThat(whole)
        .isBetween(100.0, 400.0)
        .isCloseTo(fewer.values().stream().mapToDouble(AREAS::cm2).sum(), within(2.0));
    for (var shape : zones.values()) {
      assertThat(AREAS.estimate(shape).logSd()).isBetween(0.0, 0.2);
    }
  }

  @Test
  void a_line_of_forty_one_points_is_refused_with_its_bounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> through(41))
        .withMessage("A hairline has 3 to 40 points, got 41");
  }

  @Test
  void without_loss_spots_and_edge_there_is_no_zone() {
    assertThat(Treatment.of(MAP, Shape.EMPTY, List.of(), false).zones(through(7).on(MAP)))
        .isEmpty();
  }

  @Test
  void a_shape_beyond_all_hair_has_an_area_all_the_same() {
    var spot = new Spot(Spot.Kind.BARE_PATCH, ScalpPoint.polar(0.97, 0), 20, 20, 0).on(MAP);
    assertThat(AREAS.cm2(spot)).isCloseTo(Math.PI, within(0.06));
    assertThat(AREAS.cm2(spot.intersect(HairRim.inside()))).isZero();
    assertThat(AREAS.estimate(spot).logSd()).isBetween(0.01, 1.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_no_number_is_refused_with_quantity_and_bounds(double none) {
    var middle = new ScalpPoint(0, 0);
    refused(
        "length of a spot must lie between 2.0 and 350.0 mm",
        () -> new Spot(Spot.Kind.SCAR, middle, none, 5, 0));
    refused(
        "width of a spot must lie between 1.0 and 40.0 mm",
        () -> new Spot(Spot.Kind.SCAR, middle, 40, none, 0));
    refused(
        "heading of a spot must lie between", () -> new Spot(Spot.Kind.SCAR, middle, 40, 5, none));
    refused(
        "move of the front must lie between -0.3 and 0.3",
        () -> new Loss(Stage.NORWOOD_V, none, 0, 0));
    refused(
        "widening of the crown must lie between -0.3 and 0.3",
        () -> new Loss(Stage.NORWOOD_V, 0, none, 0));
    refused(
        "lowering of the sides must lie between -0.3 and 0.3",
        () -> new Loss(Stage.NORWOOD_V, 0, 0, none));
    refused(
        "height of the hairline must lie between 40.0 and 140.0 mm",
        () -> HairlineWish.symmetric(HairlineTemplate.GARG, none, 10));
    refused(
        "recession of the corner must lie between -20.0 and 60.0 mm",
        () -> HairlineWish.symmetric(HairlineTemplate.GARG, 80, none));
    refused(
        "corner beside the middle must lie between 25.0 and 80.0 mm",
        () -> new HairlineWish(HairlineTemplate.GARG, 80, 10, none, null, null));
    refused(
        "recession of the left corner must lie between -20.0 and 60.0 mm",
        () -> new HairlineWish(HairlineTemplate.GARG, 80, 10, null, none, null));
    refused(
        "corner beside the middle must lie between 25.0 and 80.0 mm",
        () -> new HairlineWish(HairlineTemplate.GARG, 80, 10, null, null, none));
    refused("length of a tape must lie between 200.0 and 900.0 mm", () -> new TapeReading(none, 1));
    refused(
        "thickness of the hair must lie between 0.0 and 15.0 mm", () -> new HairUnderTape(none, 0));
    refused(
        "spread of the thickness of the hair must lie between 0.0 and 3.0 mm",
        () -> new HairUnderTape(0, none));
    refused(
        "distance from the top of the head must lie between 0.0 and 1.2",
        () -> new ScalpPoint(none, 0));
    refused(
        "distance from the top of the head must lie between 0.0 and 1.2",
        () -> new ScalpPoint(0, none));
    refused("scale along must lie between 0.5 and 2.0", () -> new Scale(1, none, 1));
    refused("must lie between", () -> ScalpPoint.polar(0.5, none));
    refused("must lie between", () -> ScalpPoint.polar(none, 0.5));
    refused("glabella above the nasion must lie between", () -> new FaceMeasures(none, 48));
    refused("area must lie between 0.0 and 1500.0 cm²", () -> new AreaEstimate(none, 0));
  }

  @Test
  void the_least_and_the_largest_head_have_areas_that_grow_with_them() {
    double before = 0;
    for (double size : new double[] {0.82, 0.9, 1, 1.1, 1.18}) {
      var map = ScalpMap.of(HeadModel.known(new Scale(size, size, size)));
      double scalp = AreaReckoning.on(map).cm2(HairRim.inside());
      assertThat(scalp).isFinite().isGreaterThan(before);
      assertThat(scalp / (size * size)).isCloseTo(520, within(40.0));
      assertThat(worked(map)).containsKeys(Zone.HAIRLINE, Zone.TOP);
      before = scalp;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.82, 1.18})
  void the_chart_of_the_least_and_the_largest_head_is_built(double size) {
    var map = ScalpMap.of(HeadModel.known(new Scale(size, size, size)));
    var chart = ConformalChart.of(map, 127);
    assertThat(chart.areaFactor(0, 0)).isCloseTo(1, within(1e-4));
    var there = ScalpPoint.polar(0.9, 2);
    var at = chart.fromArc(there);
    var back = chart.toArc(at.p(), at.q());
    assertThat(map.at(back).distanceMm(map.at(there))).isLessThan(0.01);
  }

  private static Map<Zone, Shape> worked(ScalpMap map) {
    var line = HairlineWish.suiting(Stage.NORWOOD_V, FaceMeasures.USUAL, map);
    return Treatment.of(map, Loss.of(Stage.NORWOOD_V).shape(), List.of(), true)
        .zones(line.curve(FaceMeasures.USUAL, map).on(map));
  }

  private static void refused(String said, Runnable making) {
    assertThatIllegalArgumentException().isThrownBy(making::run).withMessageContaining(said);
  }

  // from temple to temple, a little wavy
  private static HairlineCurve through(int count) {
    var points = new ArrayList<HairlinePoint>();
    for (int i = 0; i < count; i++) {
      double bearing = 1.2 - 2.4 * i / (count - 1);
      points.add(
          new HairlinePoint(ScalpPoint.polar(0.52 + 0.05 * bearing * bearing, bearing), null));
    }
    return HairlineCurve.free(points);
  }
}
