package stipple.studio.treatment.patchtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.studio.treatment.patchtest.ReadOut.State;

class ReadOutTest {

  private static final List<Integer> USUAL = List.of(24, 48, 72, 168);
  private static final Instant PLACED = Instant.parse("2026-03-03T14:00:00Z");

  @Test
  void a_read_out_opens_six_hours_early() {
    assertThat(states(SomeTest.placed(PLACED), hours(18).minusSeconds(1)))
        .containsExactly(State.UPCOMING, State.UPCOMING, State.UPCOMING, State.UPCOMING);
    assertThat(states(SomeTest.placed(PLACED), hours(18))).startsWith(State.DUE, State.UPCOMING);
  }

  @Test
  void the_read_out_that_ends_the_wait_opens_when_the_wait_is_over() {
    var test = SomeTest.placed(PLACED).calm(24, hours(24));
    assertThat(states(test, hours(48).minusSeconds(1))).startsWith(State.CALM, State.UPCOMING);
    assertThat(states(test, hours(48))).startsWith(State.CALM, State.DUE);
  }

  @Test
  void twelve_hours_after_its_time_a_read_out_is_overdue() {
    assertThat(states(SomeTest.placed(PLACED), hours(36))).startsWith(State.DUE);
    assertThat(states(SomeTest.placed(PLACED), hours(36).plusSeconds(1))).startsWith(State.OVERDUE);
  }

  @Test
  void a_read_out_that_was_passed_over_is_missed() {
    var test = SomeTest.placed(PLACED).calm(48, hours(50));
    assertThat(states(test, hours(51))).startsWith(State.MISSED, State.CALM);
  }

  @Test
  void once_the_test_has_spoken_an_overdue_read_out_is_let_go_after_a_week() {
    var silent = SomeTest.placed(PLACED);
    var spoken = silent.calm(72, hours(72));
    assertThat(states(silent, Duration.ofDays(30))).endsWith(State.OVERDUE);
    assertThat(states(spoken, Duration.ofDays(14))).endsWith(State.OVERDUE);
    assertThat(states(spoken, Duration.ofDays(14).plusSeconds(1))).endsWith(State.MISSED);
  }

  @Test
  void a_studio_that_waits_longer_than_its_last_read_out_gets_one_more() {
    var readOuts = ReadOut.of(SomeTest.placed(PLACED).test(), USUAL, 336, PLACED);
    assertThat(readOuts).extracting(ReadOut::hours).containsExactly(24, 48, 72, 168, 336);
  }

  @Test
  void a_reading_stays_when_the_studio_changes_its_hours() {
    var test = SomeTest.placed(PLACED).calm(24, hours(24)).test();
    var readOuts = ReadOut.of(test, List.of(48), 48, PLACED.plus(hours(25)));
    assertThat(readOuts).extracting(ReadOut::hours).containsExactly(24, 48);
  }

  private static List<State> states(SomeTest test, Duration after) {
    return ReadOut.of(test.test(), USUAL, 48, PLACED.plus(after)).stream()
        .map(ReadOut::state)
        .toList();
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }
}
