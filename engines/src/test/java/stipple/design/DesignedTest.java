package stipple.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import stipple.scalp.EdgeStyle;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Shape;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.Zone;

/// What follows from a drawing on a head: zones, areas and mean densities.
class DesignedTest {

  @Test
  void areas_are_told_to_a_tenth_and_sum_up_to_what_lies_behind_the_line() {
    var designed = designed(OneHead.drawn(Stage.NORWOOD_VI, 70));
    assertThat(designed.zones())
        .extracting(DesignedZone::zone)
        .containsExactly(Zone.HAIRLINE, Zone.TOP, Zone.CROWN, Zone.SIDES);
    for (var zone : designed.zones()) {
      assertThat(10 * zone.cm2()).isCloseTo(Math.rint(10 * zone.cm2()), within(1e-9));
      assertThat(zone.cm2())
          .isCloseTo(OneHead.AREAS.cm2(designed.shape(zone.zone())), within(0.051));
    }
  }

  @Test
  void a_lower_line_takes_in_more_in_front_and_leaves_the_crown_alone() {
    var high = designed(OneHead.drawn(Stage.NORWOOD_VI, 80));
    var low = designed(OneHead.drawn(Stage.NORWOOD_VI, 60));
    assertThat(cm2(low)).isGreaterThan(cm2(high) + 10);
    assertThat(low.shape(Zone.CROWN)).isEqualTo(high.shape(Zone.CROWN));
  }

  @Test
  void an_area_traced_on_the_skin_counts_instead_of_the_shape() {
    var fills = Map.of(Zone.CROWN, new Fill(80, 0, Optional.of(33.3)));
    var designed =
        designed(OneHead.drawn(Stage.NORWOOD_VI, 70, fills, List.of(), EdgeStyle.NATURAL));
    var crown = zone(designed, Zone.CROWN);
    assertThat(crown.cm2()).isEqualTo(33.3);
    assertThat(designed.traced(Zone.CROWN))
        .isCloseTo(33.3 / OneHead.AREAS.cm2(designed.shape(Zone.CROWN)), within(1e-12));
  }

  @Test
  void hair_that_is_there_is_taken_off_and_never_below_nothing() {
    var fills =
        Map.of(
            Zone.TOP, new Fill(80, 35, Optional.empty()),
            Zone.CROWN, new Fill(80, 90, Optional.empty()));
    var designed =
        designed(OneHead.drawn(Stage.NORWOOD_VI, 70, fills, List.of(), EdgeStyle.NATURAL));
    assertThat(zone(designed, Zone.TOP).dotsPerCm2()).isEqualTo(45);
    assertThat(zone(designed, Zone.CROWN).dotsPerCm2()).isZero();
    assertThat(zone(designed, Zone.CROWN).isWorked()).isFalse();
  }

  @Test
  void the_edge_is_graded_between_its_own_density_and_that_of_the_top() {
    var fills =
        Map.of(
            Zone.HAIRLINE, new Fill(40, 0, Optional.empty()),
            Zone.TOP, new Fill(90, 0, Optional.empty()));
    var soft = designed(OneHead.drawn(Stage.NORWOOD_VI, 70, fills, List.of(), EdgeStyle.SOFT));
    var sharp = designed(OneHead.drawn(Stage.NORWOOD_VI, 70, fills, List.of(), EdgeStyle.SHARP));
    assertThat(zone(soft, Zone.HAIRLINE).dotsPerCm2()).isBetween(40.0, 90.0);
    assertThat(zone(sharp, Zone.HAIRLINE).dotsPerCm2())
        .isGreaterThan(zone(soft, Zone.HAIRLINE).dotsPerCm2());
  }

  @Test
  void a_scar_is_a_zone_and_a_place_left_out_is_no_longer_one() {
    var scar = new Spot(Spot.Kind.SCAR, new ScalpPoint(0, -0.3), 60, 10, 0);
    var out = new Spot(Spot.Kind.LEFT_OUT, new ScalpPoint(0.2, 0.1), 20, 20, 0);
    var plain = designed(OneHead.drawn(Stage.NORWOOD_VI, 70));
    var with =
        designed(
            OneHead.drawn(Stage.NORWOOD_VI, 70, Map.of(), List.of(scar, out), EdgeStyle.NATURAL));
    assertThat(zone(with, Zone.SCAR).cm2()).isCloseTo(Math.PI * 6 * 1 / 4, within(0.3));
    assertThat(cm2(plain) - cm2(with)).isCloseTo(Math.PI, within(0.4));
  }

  @Test
  void where_no_hair_is_lost_only_the_edge_is_worked() {
    var drawn = OneHead.drawn(null, 70);
    assertThat(designed(drawn).zones())
        .extracting(DesignedZone::zone)
        .containsExactly(Zone.HAIRLINE);
  }

  @Test
  void a_sharp_line_is_drawn_as_it_is_and_others_the_same_by_the_same_chance() {
    var sharp = designed(OneHead.drawn(Stage.NORWOOD_VI, 70, Map.of(), List.of(), EdgeStyle.SHARP));
    assertThat(sharp.lineAsDrawn(1).us()).isEqualTo(sharp.line().line().us());
    var natural = designed(OneHead.drawn(Stage.NORWOOD_VI, 70));
    assertThat(natural.lineAsDrawn(1).us()).isEqualTo(natural.lineAsDrawn(1).us());
    assertThat(natural.lineAsDrawn(2).us()).isNotEqualTo(natural.lineAsDrawn(1).us());
  }

  @Test
  void followed_with_what_was_known_before_it_is_the_same_as_from_the_beginning() {
    var drawn = OneHead.drawn(Stage.NORWOOD_V, 66);
    var treatment = Designed.treatment(OneHead.drawn(Stage.NORWOOD_V, 80), OneHead.MAP);
    var followed = Designed.behind(drawn.line().on(OneHead.MAP), drawn, treatment, OneHead.AREAS);
    var anew = designed(drawn);
    assertThat(followed.zones()).isEqualTo(anew.zones());
    for (var zone : Zone.values()) {
      assertThat(followed.shape(zone)).isEqualTo(anew.shape(zone));
    }
  }

  @Test
  void one_line_may_be_asked_by_many_at_once() throws Exception {
    for (int round = 0; round < 20; round++) {
      var drawn = OneHead.drawn(Stage.NORWOOD_VI, 60 + round);
      var line = drawn.line().on(OneHead.MAP);
      var treatment = Designed.treatment(drawn, OneHead.MAP);
      var expected = designed(drawn);
      try (var people = Executors.newFixedThreadPool(4)) {
        Callable<double[]> asking =
            () -> {
              var designed = Designed.behind(line, drawn, treatment, OneHead.AREAS);
              assertThat(designed.zones()).isEqualTo(expected.zones());
              return designed.lineAsDrawn(3).us();
            };
        for (var answer : people.invokeAll(List.of(asking, asking, asking, asking))) {
          assertThat(answer.get()).isEqualTo(expected.lineAsDrawn(3).us());
        }
      }
    }
  }

  @Test
  void densities_and_areas_beyond_their_bounds_are_refused_in_words() {
    assertThatThrownBy(() -> new Fill(401, 0, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("density wanted");
    assertThatThrownBy(() -> new Fill(80, -1, Optional.empty()))
        .hasMessageContaining("hair that is there");
    assertThatThrownBy(() -> new Fill(80, 0, Optional.of(701.0)))
        .hasMessageContaining("traced area");
  }

  private static Designed designed(Drawn drawn) {
    return Designed.of(drawn, OneHead.MAP, OneHead.AREAS);
  }

  private static DesignedZone zone(Designed designed, Zone zone) {
    return designed.zones().stream().filter(one -> one.zone() == zone).findFirst().orElseThrow();
  }

  private static double cm2(Designed designed) {
    var all = Shape.EMPTY;
    for (var zone : Zone.values()) {
      all = all.union(designed.shape(zone));
    }
    return OneHead.AREAS.cm2(all);
  }
}
