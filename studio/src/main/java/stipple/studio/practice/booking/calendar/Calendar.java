package stipple.studio.practice.booking.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Form;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Openings;
import stipple.studio.practice.timetable.Timetables;

/// Reads a day or a week of the diary, and lays it out.
@Component
class Calendar {

  private final Appointments appointments;
  private final Timetables timetables;
  private final People people;
  private final Rooms rooms;
  private final Sheets sheets;
  private final DayLists lists;
  private final StudioClock clock;

  Calendar(
      Appointments appointments,
      Timetables timetables,
      People people,
      Rooms rooms,
      Sheets sheets,
      DayLists lists,
      StudioClock clock) {
    this.appointments = appointments;
    this.timetables = timetables;
    this.people = people;
    this.rooms = rooms;
    this.sheets = sheets;
    this.lists = lists;
    this.clock = clock;
  }

  CalendarPage of(Showing asked, Form query) {
    var openings = timetables.openings();
    var now = clock.now();
    var week = asked.week();
    // The evening before may reach into the first day.
    var visits = appointments.between(week.getFirst().minusDays(1), week.getLast());
    var diary = new ShownVisits(visits, asked.by(), openings.zone());
    var everybody = diary.everybody(bookable(asked.by()));
    var showing = asked.of(asked.only().filter(one -> isAmong(everybody, one)));
    var shown =
        everybody.stream()
            .filter(one -> showing.only().isEmpty() || one.id().equals(showing.only().get()))
            .toList();
    return new CalendarPage(
        showing,
        clock.today(openings.zone()),
        openings.on(showing.day()),
        days(week, openings, diary),
        everybody,
        sheets.of(showing, shown, diary, now),
        lists.of(showing.day(), shown, diary, now),
        Undo.read(query, visits, now, openings.zone()));
  }

  private static boolean isAmong(List<CalendarPage.Who> everybody, java.util.UUID one) {
    return everybody.stream().anyMatch(who -> who.id().equals(one));
  }

  private static List<CalendarPage.Day> days(
      List<LocalDate> week, Openings openings, ShownVisits diary) {
    return week.stream()
        .map(date -> new CalendarPage.Day(date, openings.on(date).isPresent(), diary.on(date)))
        .toList();
  }

  // Without anybody who practises, or without a room, there is nothing to lay out.
  private List<CalendarPage.Who> bookable(Showing.By by) {
    var hands =
        people.practitioners().stream()
            .map(one -> new CalendarPage.Who(one.id(), one.name()))
            .toList();
    var chairs =
        rooms.all().stream().map(one -> new CalendarPage.Who(one.id(), one.name())).toList();
    if (hands.isEmpty() || chairs.isEmpty()) {
      return List.of();
    }
    return by == Showing.By.ROOM ? chairs : hands;
  }
}
