package stipple.studio.treatment.patchtest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// One of the set times at which the skin is to be looked at.
public record ReadOut(
    int hours, Instant due, Instant opens, Optional<PatchReading> reading, State state) {

  private static final Duration EARLIEST = Duration.ofHours(6);
  private static final Duration LATE = Duration.ofHours(12);
  private static final Duration LET_GO = Duration.ofDays(7);

  /// Where a read-out stands.
  public enum State {
    UPCOMING,
    DUE,
    OVERDUE,
    MISSED,
    CALM,
    REACTION
  }

  /// May be read now.
  public boolean isOpen() {
    return state == State.DUE || state == State.OVERDUE;
  }

  /// The read-outs of a test in their order. Each may be read from six hours before it is due; one
  /// that is to end the waiting time, not before that is over. Where none lies late enough, one is
  /// added at its end.
  static List<ReadOut> of(PatchTest test, List<Integer> setHours, int waitHours, Instant now) {
    var hours = new TreeSet<>(setHours);
    if (hours.isEmpty() || hours.last() < waitHours) {
      hours.add(waitHours);
    }
    test.readings().forEach(reading -> reading.dueHours().ifPresent(hours::add));
    return hours.stream().map(due -> at(due, test, waitHours, now)).toList();
  }

  private static ReadOut at(int hours, PatchTest test, int waitHours, Instant now) {
    var due = test.placedAt().plus(Duration.ofHours(hours));
    var waited = test.placedAt().plus(Duration.ofHours(waitHours));
    var early = due.minus(EARLIEST);
    var opens = hours >= waitHours && waited.isAfter(early) ? waited : early;
    var reading = test.readingAt(hours);
    var state = state(hours, test, due, opens, now);
    var letGo = isSettled(test, waited) && now.isAfter(due.plus(LET_GO));
    return new ReadOut(
        hours, due, opens, reading, letGo && state == State.OVERDUE ? State.MISSED : state);
  }

  // The test has said what it had to say: a reaction, or a calm skin after the wait.
  private static boolean isSettled(PatchTest test, Instant waited) {
    return test.readings().stream()
        .anyMatch(reading -> !reading.isCalm() || !reading.readAt().isBefore(waited));
  }

  private static State state(int hours, PatchTest test, Instant due, Instant opens, Instant now) {
    var reading = test.readingAt(hours);
    if (reading.isPresent()) {
      return reading.get().isCalm() ? State.CALM : State.REACTION;
    }
    var readLater =
        test.readings().stream()
            .anyMatch(one -> one.dueHours().filter(later -> later > hours).isPresent());
    if (readLater) {
      return State.MISSED;
    }
    if (now.isBefore(opens)) {
      return State.UPCOMING;
    }
    return now.isAfter(due.plus(LATE)) ? State.OVERDUE : State.DUE;
  }
}
