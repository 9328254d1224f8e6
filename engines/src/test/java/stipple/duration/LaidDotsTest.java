package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.scalp.Zone;

/// Plans whose dots were laid on the head: the count of the layout counts, to the dot.
class LaidDotsTest {

  private static final Map<Zone, Integer> LAID =
      Map.of(Zone.HAIRLINE, 1_131, Zone.TOP, 9_973, Zone.CROWN, 5_261);

  @Test
  void all_sessions_together_place_what_was_laid_to_the_dot() {
    for (int sessions = 1; sessions <= 6; sessions++) {
      var request = Cast.idris().under(PlanPolicy.usual().withSessions(sessions)).laid(LAID);
      assertThat(byZone(TreatmentPlan.of(request))).as("%s sessions", sessions).isEqualTo(LAID);
    }
  }

  @Test
  void a_zone_that_was_not_laid_is_counted_by_its_area() {
    var laid = TreatmentPlan.of(Cast.idris().laid(Map.of(Zone.TOP, 9_973)));
    var byArea = byZone(TreatmentPlan.of(Cast.idris()));
    assertThat(byZone(laid))
        .containsEntry(Zone.TOP, 9_973)
        .containsEntry(Zone.HAIRLINE, byArea.get(Zone.HAIRLINE))
        .containsEntry(Zone.CROWN, byArea.get(Zone.CROWN));
  }

  @Test
  void what_was_laid_is_dealt_out_over_the_sessions_as_the_density_grows() {
    var plan = TreatmentPlan.of(Cast.idris().laid(Map.of(Zone.TOP, 10_000)));
    assertThat(plan.sessions())
        .extracting(session -> session.dots().get(Zone.TOP))
        .containsExactly(3_000, 4_000, 3_000);
  }

  @Test
  void after_a_session_as_planned_the_rest_of_what_was_laid_is_left() {
    var first = TreatmentPlan.of(Cast.idris().laid(LAID)).sessions().getFirst().dots();
    var progress = new Progress(1, Map.of(), first);
    var rest = byZone(TreatmentPlan.of(Cast.idris().laid(LAID).after(progress)));
    first.forEach((zone, dots) -> rest.merge(zone, dots, Integer::sum));
    assertThat(rest).isEqualTo(LAID);
  }

  @Test
  void a_zone_in_which_nothing_could_be_laid_gets_nothing() {
    var plan = TreatmentPlan.of(Cast.idris().laid(Map.of(Zone.CROWN, 0)));
    assertThat(byZone(plan).getOrDefault(Zone.CROWN, 0)).isZero();
    var after = Cast.idris().laid(Map.of(Zone.CROWN, 0)).after(Progress.after(1, Map.of()));
    assertThat(byZone(TreatmentPlan.of(after)).getOrDefault(Zone.CROWN, 0)).isZero();
  }

  @Test
  void zones_without_an_area_are_left_out_and_impossible_counts_refused() {
    assertThat(Cast.idris().laid(Map.of(Zone.SCAR, 10)).laidDots()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cast.idris().laid(Map.of(Zone.TOP, 200_001)));
    assertThatIllegalArgumentException().isThrownBy(() -> Cast.idris().laid(Map.of(Zone.TOP, -1)));
  }

  @Test
  void the_laid_dots_stay_with_every_other_wish() {
    var request =
        Cast.idris()
            .laid(LAID)
            .by(Technique.BETWEEN_HAIRS)
            .towards(Goal.DENSITY)
            .under(PlanPolicy.usual())
            .after(Progress.none());
    assertThat(request.laidDots()).isEqualTo(LAID);
    assertThat(request.keptShare(Zone.TOP)).isEqualTo(0.8);
  }

  private static Map<Zone, Integer> byZone(TreatmentPlan plan) {
    var byZone = new EnumMap<Zone, Integer>(Zone.class);
    for (var session : plan.sessions()) {
      session.dots().forEach((zone, dots) -> byZone.merge(zone, dots, Integer::sum));
    }
    return byZone;
  }
}
