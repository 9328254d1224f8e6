package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;
import stipple.scalp.ConformalChart;
import stipple.scalp.DensityField;
import stipple.scalp.HairlineEdge;
import stipple.scalp.HeadModel;
import stipple.scalp.Scale;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Zone;
import stipple.scalp.ZoneWish;
import stipple.scalp.ZonedChart;

/// Dots among the hairs of a head.
class HairOnHeadTest {

  private static final ConformalChart CHART =
      ConformalChart.of(ScalpMap.of(HeadModel.known(Scale.NONE)));
  private static final Layouter LAYOUTER = Layouter.on(CHART, Tiles.WHOLE, new Seed(5));
  private static final ZonedChart ZONES =
      ZonedChart.of(
          CHART,
          List.of(wish(Zone.SIDES, 0.25, 0.9, 1.2, 5, 85), wish(Zone.TOP, 0, 0.7, -1.2, 1.2, 85)));
  private static final DensityField FIELD = ZONES.behind(front(0.55));
  private static final HairPoints HAIRS = hairs(3000);
  private static final HairGround GROUND = LAYOUTER.ground(HAIRS);
  private static final Layout LAID = LAYOUTER.lay(FIELD, Map.of(), GROUND);

  @Test
  void dots_and_hairs_are_as_many_as_was_wished() {
    int among = 0;
    for (int hair = 0; hair < HAIRS.count(); hair++) {
      double p = GROUND.p(hair);
      double q = GROUND.q(hair);
      double bearing = HAIRS.at(hair).bearingRad();
      double rho = HAIRS.at(hair).rho();
      boolean top = Math.abs(bearing) < 1.2 && rho < 0.7 && FIELD.isBehindLine(p, q);
      boolean side = Math.abs(bearing) > 1.2 && rho > 0.25 && rho < 0.9;
      among += top || side ? 1 : 0;
    }
    assertThat(among).isGreaterThan(1500);
    double wished = FIELD.dots(Zone.TOP) + FIELD.dots(Zone.SIDES);
    assertThat(LAID.size() + among + LAID.lackingDots()).isCloseTo(wished, within(0.02 * wished));
    assertThat(LAID.lackingDots()).isLessThan(0.01 * wished);
  }

  @Test
  void no_dot_stands_on_a_hair_and_none_before_the_line() {
    var tree = new HairTree(all(true), all(false));
    double leastMm = 10 * 0.6 * 1.0745699 / Math.sqrt(85);
    for (int dot = 0; dot < LAID.size(); dot++) {
      double p = LAID.p(dot);
      double q = LAID.q(dot);
      double mm = 10 * Math.sqrt(tree.nearestSquare(p, q) * CHART.areaFactor(p, q));
      assertThat(mm).isGreaterThan(0.999 * leastMm);
      assertThat(LAID.zone(dot) != Zone.TOP || FIELD.isBehindLine(p, q)).isTrue();
    }
  }

  @Test
  void without_hair_the_dots_are_those_of_the_field() {
    var none = LAYOUTER.ground(HairPoints.of(List.of()));
    var around = LAYOUTER.lay(FIELD, Map.of(Zone.TOP, 1.2), none);
    var plain = LAYOUTER.lay(FIELD, Map.of(Zone.TOP, 1.2));
    assertThat(around.size()).isEqualTo(plain.size());
    for (int dot = 0; dot < plain.size(); dot++) {
      assertThat(around.id(dot)).isEqualTo(plain.id(dot));
      assertThat(around.score(dot)).isCloseTo(plain.score(dot), within(1e-6));
    }
  }

  @Test
  void hair_as_dense_as_the_wish_leaves_next_to_nothing_to_lay() {
    var thin = ZonedChart.of(CHART, List.of(wish(Zone.TOP, 0, 0.7, -1.2, 1.2, 30))).everywhere();
    var laid = LAYOUTER.lay(thin, Map.of(), LAYOUTER.ground(hairs(50_000)));
    assertThat(laid.size()).isLessThan(LAYOUTER.lay(thin).size() / 100);
  }

  @Test
  void what_finds_no_room_counts_as_lacking() {
    var full = ZonedChart.of(CHART, List.of(wish(Zone.TOP, 0, 0.7, -1.2, 1.2, 240))).everywhere();
    var laid = LAYOUTER.lay(full, Map.of(), LAYOUTER.ground(hairs(50_000)));
    assertThat(laid.lackingDots()).isGreaterThan(100);
  }

  @Test
  void sessions_are_nested_as_without_hair() {
    var sessions = Sessions.exactlyBy(SessionShares.of(0.3, 0.7, 1), LAID);
    assertThat(sessions.dots(1)).isEqualTo((int) Math.floor(0.3 * LAID.size() + 0.5));
  }

  @Test
  void exactly_so_many_dots_are_laid_around_hair() {
    for (int wanted : new int[] {1000, LAID.size() + 700}) {
      var layout = LAYOUTER.layExactly(FIELD, wanted, GROUND);
      assertThat(layout.size()).isEqualTo(wanted);
      assertThat(layout.isAroundHair()).isTrue();
    }
  }

  @Test
  void what_is_no_place_for_a_hair_is_refused_by_its_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HairPoints.of(new double[] {0, Double.NaN}, new double[] {0, 0}))
        .withMessageContaining("hair 2 of 2 must lie on the scalp");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HairPoints.of(new double[] {0.9, 0, 0}, new double[] {0.9, 0, 0}))
        .withMessageContaining("hair 1 of 3 must lie on the scalp");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HairPoints.of(new double[50_001], new double[50_001]))
        .withMessageContaining("number of hairs");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HairPoints.of(new double[2], new double[1]))
        .withMessageContaining("its u and its v");
    var other = Layouter.on(CHART, Tiles.QUARTER, new Seed(5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.lay(FIELD, Map.of(), GROUND))
        .withMessageContaining("same layouter");
  }

  private static double[] all(boolean across) {
    double[] all = new double[GROUND.hairs()];
    for (int hair = 0; hair < all.length; hair++) {
      all[hair] = across ? GROUND.p(hair) : GROUND.q(hair);
    }
    return all;
  }

  // so many anywhere on the map, more to the back: some stand alone, some in crowds
  private static HairPoints hairs(int count) {
    var chance = new Seed(77);
    var hairs = new ArrayList<ScalpPoint>();
    for (int i = 0; i < count; i++) {
      double rho = Math.sqrt(chance.at(2 * i));
      hairs.add(ScalpPoint.polar(rho, 2 * Math.PI * chance.at(2 * i + 1)));
    }
    return HairPoints.of(hairs);
  }

  private static ZoneWish wish(
      Zone zone, double inner, double outer, double from, double to, double dots) {
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
    return new ZoneWish(zone, List.of(u), List.of(v), dots, 0);
  }

  private static HairlineEdge front(double rho) {
    double[] u = new double[600];
    double[] v = new double[600];
    for (int i = 0; i < u.length; i++) {
      var point = ScalpPoint.polar(rho, 1.2 - 2.4 * i / (u.length - 1));
      u[i] = point.u();
      v[i] = point.v();
    }
    return new HairlineEdge(u, v, 45, 8);
  }
}
