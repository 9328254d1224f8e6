package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.timetable.Timetables;

/// Lays out a day of the diary as lists.
@Component
class DayLists {

  private final Timetables timetables;
  private final Holds holds;

  DayLists(Timetables timetables, Holds holds) {
    this.timetables = timetables;
    this.holds = holds;
  }

  List<BoardPage.Lane> of(
      LocalDate day, List<CalendarPage.Who> everybody, ShownVisits diary, Instant now) {
    var held = holds.between(day, day, diary.zone());
    return everybody.stream()
        .map(one -> {
          var kept = held.stream().filter(h -> h.resource(diary.by()).equals(one.id())).toList();
          var entries = entries(one, day, diary.of(one.id(), day), kept, now);
          return new BoardPage.Lane(one.id(), one.name(), entries);
        })
        .toList();
  }

  private List<BoardPage.Entry> entries(
      CalendarPage.Who one,
      LocalDate day,
      List<Appointment> visits,
      List<Holds.Hold> held,
      Instant now) {
    var taken =
        Stream.concat(
                visits.stream().map(visit -> BoardPage.Entry.of(visit, now)),
                held.stream().map(BoardPage.Entry::of))
            .toList();
    var busy = taken.stream().map(BoardPage.Entry::slot).toList();
    var free = FreeStretches.in(timetables.open(one.id(), day, day), busy, now);
    return Stream.concat(taken.stream(), free.stream().map(BoardPage.Entry::free))
        .sorted(Comparator.comparing(entry -> entry.slot().startsAt()))
        .toList();
  }
}
