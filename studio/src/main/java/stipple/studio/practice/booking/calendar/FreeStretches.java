package stipple.studio.practice.booking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import stipple.studio.practice.booking.FreeTimes;
import stipple.studio.practice.timetable.Slot;

/// The time that is left beside the visits of a day, in stretches worth booking.
final class FreeStretches {

  private static final Duration WORTH_SHOWING = Duration.ofMinutes(30);

  private FreeStretches() {}

  static List<Slot> in(List<Slot> open, List<Slot> busy, Instant now) {
    return open.stream()
        .filter(hours -> hours.endsAt().isAfter(now))
        .flatMap(hours ->
            FreeTimes.gaps(
                hours,
                busy.stream().filter(hours::overlaps).toList(),
                quarterAfter(now),
                WORTH_SHOWING)
                .stream())
        .toList();
  }

  // Visits begin on the quarter; so does the free time that is offered.
  private static Instant quarterAfter(Instant now) {
    long quarter = Duration.ofMinutes(15).toSeconds();
    return Instant.ofEpochSecond(Math.ceilDiv(now.getEpochSecond() + 1, quarter) * quarter);
  }
}
