package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is worked: zones that never overlap and together are the bare scalp behind the line.
class TreatmentTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;
  private static final AreaReckoning AREAS = AreaReckoning.on(MAP);
  private static final LaidHairline USUAL = line(80);

  @ParameterizedTest
  @EnumSource(Stage.class)
  void zones_never_overlap_and_fill_what_is_bare_behind_the_line(Stage stage) {
    var bare = Loss.of(stage).shape();
    var zones = Treatment.of(MAP, bare, List.of(), false).zones(USUAL);
    double sum = 0;
    var all = Shape.EMPTY;
    for (var shape : zones.values()) {
      assertThat(AREAS.cm2(all.intersect(shape))).isLessThan(0.01);
      all = all.union(shape);
      sum += AREAS.cm2(shape);
    }
    var behind = Shape.of(List.of(Ring.of(pointsOf(USUAL.behind()))));
    assertThat(sum).isCloseTo(AREAS.cm2(bare.intersect(behind)), within(0.1));
  }

  @Test
  void the_whole_edge_is_a_centimetre_along_the_line() {
    var zones = Treatment.of(MAP, Shape.EMPTY, List.of(), true).zones(USUAL);
    assertThat(zones).containsOnlyKeys(Zone.HAIRLINE);
    assertThat(AREAS.cm2(zones.getOrDefault(Zone.HAIRLINE, Shape.EMPTY)))
        .isCloseTo(USUAL.lengthMm() / 10, within(USUAL.lengthMm() / 10 * 0.06));
  }

  @Test
  void a_lower_line_takes_in_more() {
    double before = 1000;
    for (int height = 60; height <= 110; height += 5) {
      double cm2 = total(height);
      assertThat(cm2).isLessThan(before);
      before = cm2;
    }
  }

  @Test
  void a_scar_is_a_zone_of_its_own_and_a_place_left_out_is_none() {
    var bare = Loss.of(Stage.NORWOOD_VI).shape();
    var middle = new ScalpPoint(0, -0.2);
    var scar = new Spot(Spot.Kind.SCAR, middle, 40, 10, 0);
    var out = new Spot(Spot.Kind.LEFT_OUT, new ScalpPoint(0.1, -0.1), 12, 12, 0);
    var with = Treatment.of(MAP, bare, List.of(scar, out), true).zones(USUAL);
    var without = Treatment.of(MAP, bare, List.of(), true).zones(USUAL);
    assertThat(AREAS.cm2(with.getOrDefault(Zone.SCAR, Shape.EMPTY)))
        .isCloseTo(Math.PI, within(0.06));
    double sum = with.values().stream().mapToDouble(AREAS::cm2).sum();
    double whole = without.values().stream().mapToDouble(AREAS::cm2).sum();
    assertThat(whole - sum).isCloseTo(Math.PI * 0.36, within(0.05));
  }

  private static double total(int heightMm) {
    return Treatment.of(MAP, Loss.of(Stage.NORWOOD_VI).shape(), List.of(), true)
        .zones(line(heightMm))
        .values()
        .stream()
        .mapToDouble(AREAS::cm2)
        .sum();
  }

  static LaidHairline line(int heightMm) {
    return HairlineWish.symmetric(HairlineTemplate.GARG, heightMm, 10)
        .curve(FaceMeasures.USUAL, MAP)
        .on(MAP);
  }

  private static List<ScalpPoint> pointsOf(MapLine line) {
    var points = new java.util.ArrayList<ScalpPoint>();
    for (int i = 0; i < line.size(); i++) {
      points.add(line.at(i));
    }
    return points;
  }
}
