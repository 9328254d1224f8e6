package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.studio.practice.booking.Appointment;

/// Lays out a day of the diary as lists.
@Component
class DayLists {

  private final FreeStretches free;

  DayLists(FreeStretches free) {
    this.free = free;
  }

  List<BoardPage.Lane> of(
      LocalDate day, List<CalendarPage.Who> everybody, ShownVisits diary, Instant now) {
    return everybody.stream()
        .map(one ->
            new BoardPage.Lane(
                one.id(), one.name(), entries(one, day, diary.of(one.id(), day), now)))
        .toList();
  }

  private List<BoardPage.Entry> entries(
      CalendarPage.Who one, LocalDate day, List<Appointment> visits, Instant now) {
    var busy = visits.stream().map(Appointment::slot).toList();
    return Stream.concat(
            visits.stream().map(visit -> BoardPage.Entry.of(visit, now)),
            free.on(day, one.id(), busy, now).stream().map(BoardPage.Entry::free))
        .sorted(Comparator.comparing(entry -> entry.slot().startsAt()))
        .toList();
  }
}
