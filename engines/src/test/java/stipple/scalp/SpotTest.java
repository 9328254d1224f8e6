package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Scars and patches: their area is that of their measures, wherever they lie.
class SpotTest {

  private static final AreaReckoning AREAS = AreaReckoning.on(ScalpMapTest.MAP);

  @Test
  void an_oval_has_the_area_of_an_ellipse() {
    for (int i = 0; i < 12; i++) {
      var middle = ScalpPoint.polar(0.08 * i, 0.5 * i);
      var oval = new Spot(Spot.Kind.BARE_PATCH, middle, 40, 25, 0.5 * i - 3);
      assertThat(AREAS.cm2(oval.on(ScalpMapTest.MAP)))
          .isCloseTo(Math.PI * 4 * 2.5 / 4, within(0.12));
    }
  }

  @Test
  void a_strip_scar_has_its_length_times_its_width_and_stays_level() {
    var strip = new Spot(Spot.Kind.SCAR, ScalpPoint.polar(0.8, Math.PI), 260, 4, 0);
    var shape = strip.on(ScalpMapTest.MAP);
    assertThat(AREAS.cm2(shape)).isCloseTo(26 * 0.4, within(0.15));
    for (var point : shape.rings().getFirst().points()) {
      assertThat(point.rho()).isCloseTo(0.8, within(0.02));
    }
    assertThat(shape.rings()).hasSize(1);
    assertThat(shape.rings().getFirst().crossing()).isEmpty();
  }

  @Test
  void its_end_and_its_side_lie_on_its_edge() {
    var map = ScalpMapTest.MAP;
    for (double lengthMm : new double[] {30, 60, 140}) {
      var middle = ScalpPoint.polar(0.5, 2.4);
      var spot = new Spot(Spot.Kind.SCAR, middle, lengthMm, 8, 0.2);
      assertThat(map.at(spot.side(map)).distanceMm(map.at(middle))).isCloseTo(4, within(0.02));
      assertThat(nearestMm(map, spot, spot.end(map))).isLessThan(lengthMm > 60 ? 4.1 : 0.1);
    }
  }

  private static double nearestMm(ScalpMap map, Spot spot, ScalpPoint to) {
    return spot.on(map).rings().getFirst().points().stream()
        .mapToDouble(point -> map.at(point).distanceMm(map.at(to)))
        .min()
        .orElseThrow();
  }

  @Test
  void a_spot_without_a_size_is_refused() {
    var middle = new ScalpPoint(0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Spot(Spot.Kind.SCAR, middle, 0, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Spot(Spot.Kind.SCAR, middle, 20, 30, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Spot(Spot.Kind.SCAR, middle, Double.NaN, 3, 0));
  }
}
