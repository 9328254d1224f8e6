package stipple.studio.treatment.patchtest;

import static org.assertj.core.api.Assertions.assertThat;
import static stipple.studio.treatment.patchtest.SomeTest.ANAESTHETIC;
import static stipple.studio.treatment.patchtest.SomeTest.LOT_1;
import static stipple.studio.treatment.patchtest.SomeTest.LOT_2;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stipple.studio.treatment.patchtest.PatchTestVerdict.Calm;
import stipple.studio.treatment.patchtest.PatchTestVerdict.Expired;
import stipple.studio.treatment.patchtest.PatchTestVerdict.LotsDiffer;
import stipple.studio.treatment.patchtest.PatchTestVerdict.Reaction;
import stipple.studio.treatment.patchtest.PatchTestVerdict.ToBeRead;
import stipple.studio.treatment.patchtest.PatchTestVerdict.Waiting;

class PatchTestVerdictTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final PatchRule RULE = new PatchRule(48, 365, LONDON);
  private static final Instant PLACED = Instant.parse("2026-03-03T14:00:00Z");
  private static final Set<UUID> MIX = Set.of(LOT_1, LOT_2);
  private static final Duration WAIT = Duration.ofHours(48);

  @Test
  void it_waits_until_the_hours_are_over_and_then_asks_to_be_read() {
    var test = SomeTest.placed(PLACED);
    var over = PLACED.plus(WAIT);
    assertThat(judge(test, over.minusSeconds(1))).isEqualTo(new Waiting(over));
    assertThat(judge(test, over)).isEqualTo(new ToBeRead(over));
  }

  @Test
  void a_calm_reading_exactly_at_the_end_of_the_wait_opens_the_gate() {
    var test = SomeTest.placed(PLACED).calm(48, WAIT);
    assertThat(judge(test, PLACED.plus(WAIT))).isEqualTo(new Calm(LocalDate.of(2027, 3, 3)));
  }

  @Test
  void a_calm_reading_a_second_too_early_opens_nothing() {
    var test = SomeTest.placed(PLACED).calm(48, WAIT.minusSeconds(1));
    assertThat(judge(test, PLACED.plus(WAIT))).isInstanceOf(ToBeRead.class);
  }

  @Test
  void a_reaction_after_a_calm_reading_closes_the_gate_again() {
    var late = Duration.ofDays(5);
    var test = SomeTest.placed(PLACED).calm(48, WAIT).reaction(late, LOT_1);
    assertThat(judge(test, PLACED.plus(Duration.ofDays(6))))
        .isEqualTo(new Reaction(PLACED.plus(late), true));
  }

  @Test
  void a_calm_reading_after_a_reaction_does_not_undo_it() {
    var test =
        SomeTest.placed(PLACED).reaction(Duration.ofHours(20), LOT_2).calm(72, Duration.ofDays(3));
    assertThat(judge(test, PLACED.plus(Duration.ofDays(4)))).isInstanceOf(Reaction.class);
  }

  @Test
  void a_reaction_to_the_anaesthetic_is_told_apart_from_one_to_the_mix() {
    var test = SomeTest.placed(PLACED).calm(48, WAIT).reaction(Duration.ofDays(3), ANAESTHETIC);
    assertThat(judge(test, PLACED.plus(Duration.ofDays(4))))
        .isEqualTo(new Reaction(PLACED.plus(Duration.ofDays(3)), false));
  }

  @Test
  void a_lot_that_reacted_in_an_earlier_test_stays_declined() {
    var test = SomeTest.placed(PLACED).calm(48, WAIT).test();
    var verdict = PatchTestVerdict.of(test, MIX, Set.of(LOT_2), RULE, PLACED.plus(WAIT));
    assertThat(verdict).isInstanceOf(Reaction.class);
  }

  @Test
  void a_mix_of_fewer_lots_is_covered_and_one_with_a_new_lot_is_not() {
    var test = SomeTest.placed(PLACED).calm(48, WAIT).test();
    var now = PLACED.plus(WAIT);
    var strange = new UUID(0, 3);
    assertThat(PatchTestVerdict.of(test, Set.of(LOT_1), Set.of(), RULE, now))
        .isInstanceOf(Calm.class);
    assertThat(PatchTestVerdict.of(test, Set.of(LOT_1, strange), Set.of(), RULE, now))
        .isEqualTo(new LotsDiffer(Set.of(strange)));
  }

  @Test
  void it_counts_through_the_last_day_of_the_studio_and_not_a_minute_longer() {
    var test = SomeTest.placed(PLACED).calm(48, WAIT);
    assertThat(judge(test, london("2027-03-03T23:59"))).isInstanceOf(Calm.class);
    assertThat(judge(test, london("2027-03-04T00:00")))
        .isEqualTo(new Expired(LocalDate.of(2027, 3, 3)));
  }

  @Test
  void hours_pass_as_they_pass_when_the_clocks_are_set_forward() {
    var placed = london("2026-03-28T10:00");
    var test = SomeTest.placed(placed);
    assertThat(judge(test, london("2026-03-30T10:59"))).isInstanceOf(Waiting.class);
    assertThat(judge(test, london("2026-03-30T11:00"))).isInstanceOf(ToBeRead.class);
  }

  @Test
  void hours_pass_as_they_pass_when_the_clocks_are_set_back() {
    var placed = london("2026-10-24T10:00");
    var test = SomeTest.placed(placed);
    assertThat(judge(test, london("2026-10-26T08:59"))).isInstanceOf(Waiting.class);
    assertThat(judge(test, london("2026-10-26T09:00"))).isInstanceOf(ToBeRead.class);
  }

  @Test
  void the_day_it_counts_until_is_the_studios_own_day() {
    var lateInTheEvening = london("2026-06-30T23:30");
    var test = SomeTest.placed(lateInTheEvening).calm(48, WAIT);
    assertThat(judge(test, lateInTheEvening.plus(WAIT)))
        .isEqualTo(new Calm(LocalDate.of(2027, 6, 30)));
  }

  private static PatchTestVerdict judge(SomeTest test, Instant now) {
    return PatchTestVerdict.of(test.test(), MIX, Set.of(), RULE, now);
  }

  private static Instant london(String there) {
    return ZonedDateTime.of(java.time.LocalDateTime.parse(there), LONDON).toInstant();
  }
}
