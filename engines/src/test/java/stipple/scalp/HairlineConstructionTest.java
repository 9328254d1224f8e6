package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The points of a hairline by both templates, against figures reckoned independently.
class HairlineConstructionTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;

  @Test
  void the_published_construction_finds_its_points_on_the_reference_head() {
    var points = found(HairlineTemplate.GARG);
    assertAt(points.glabella(), 0.938, 0);
    assertAt(points.eye(), 0.893, 48.7);
    assertAt(points.middle(), 0.489, 0);
    assertAt(points.corner(), 0.435, 65.3);
    assertAt(points.peak(), 0.718, 54.0);
  }

  @Test
  void the_corner_above_the_eye_is_level_with_the_middle() {
    var points = found(HairlineTemplate.EPICANTHAL);
    assertAt(points.corner(), 0.444, 46.7);
    var corner = MAP.at(points.corner());
    assertThat(corner.xMm()).isCloseTo(48, within(1e-6));
    assertThat(corner.zMm()).isCloseTo(MAP.at(points.middle()).zMm(), within(1e-3));
    assertThat(tapeMm(points.middle(), points.corner())).isCloseTo(60, within(1.0));
  }

  @Test
  void a_tape_confirms_every_published_distance() {
    var points = found(HairlineTemplate.GARG);
    assertThat(tapeMm(points.glabella(), points.middle())).isCloseTo(80, within(0.02));
    assertThat(tapeMm(points.middle(), points.corner())).isCloseTo(80, within(0.02));
    assertThat(tapeMm(points.eye(), points.corner())).isCloseTo(80, within(0.02));
    assertThat(tapeMm(points.corner(), points.peak())).isCloseTo(50, within(0.02));
    assertThat(tapeMm(points.peak(), points.eye())).isCloseTo(30, within(0.02));
  }

  @Test
  void a_corner_is_found_at_every_height_on_heads_of_every_size() {
    for (var scale : new Scale[] {new Scale(0.86, 0.9, 0.88), new Scale(1.06, 1.12, 1.1)}) {
      var map = ScalpMap.of(new HeadModel(scale, Symmetric3.ZERO, HeadModel.Origin.TAPES));
      for (int height = 60; height <= 110; height += 10) {
        for (var template : HairlineTemplate.values()) {
          var points = HairlineConstruction.of(template, height, FaceMeasures.USUAL, map);
          assertThat(map.at(points.corner()).xMm()).isBetween(25.0, 75.0);
        }
      }
    }
  }

  private static HairlineConstruction found(HairlineTemplate template) {
    return HairlineConstruction.of(template, 80, FaceMeasures.USUAL, MAP);
  }

  private static double tapeMm(ScalpPoint a, ScalpPoint b) {
    return SkinArc.mm(new HeadSurface(MAP.head().scale()), MAP.at(a), MAP.at(b));
  }

  private static void assertAt(ScalpPoint point, double rho, double bearingDeg) {
    assertThat(point.rho()).isCloseTo(rho, within(0.003));
    assertThat(Math.toDegrees(point.bearingRad())).isCloseTo(bearingDeg, within(0.3));
  }
}
