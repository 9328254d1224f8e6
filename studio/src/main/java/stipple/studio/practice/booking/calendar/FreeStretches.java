package stipple.studio.practice.booking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.practice.booking.FreeTimes;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// The time that is left beside the visits of a day, in stretches worth booking.
@Component
class FreeStretches {

  private static final Duration WORTH_SHOWING = Duration.ofMinutes(30);

  private final Timetables timetables;

  FreeStretches(Timetables timetables) {
    this.timetables = timetables;
  }

  List<Slot> on(LocalDate day, UUID resource, List<Slot> busy, Instant now) {
    return in(timetables.open(resource, day, day), busy, now);
  }

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
