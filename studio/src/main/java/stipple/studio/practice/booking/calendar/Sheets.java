package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// Reads all that the calendar shows, and finds the hours that it needs.
@Component
class Sheets {

  private static final int NINE = 10 * DayLine.MINUTES_AN_HOUR;
  private static final int SIX = 19 * DayLine.MINUTES_AN_HOUR;

  private final Timetables timetables;
  private final Holds holds;
  private final DayOutlooks outlooks;
  private final LikelyLengths lengths;

  Sheets(Timetables timetables, Holds holds, DayOutlooks outlooks, LikelyLengths lengths) {
    this.timetables = timetables;
    this.holds = holds;
    this.outlooks = outlooks;
    this.lengths = lengths;
  }

  Sheet of(Showing showing, List<CalendarPage.Who> shown, ShownVisits diary, Instant now) {
    var zone = diary.zone();
    var dates = showing.days();
    var held = holds.between(dates.getFirst(), dates.getLast(), zone);
    var likely = lengths.of(shownIn(diary, dates));
    var days = new ArrayList<DayDrawing>();
    for (var date : dates) {
      var line = new DayLine(date, zone);
      var kept = held.stream().filter(one -> line.touches(one.slot())).toList();
      var open = new HashMap<UUID, List<Slot>>();
      shown.forEach(one -> open.put(one.id(), timetables.open(one.id(), date, date)));
      days.add(
          new DayDrawing(
              line,
              diary,
              open,
              kept,
              likely,
              outlooks.of(line, diary.visits(), kept, likely, now),
              now));
    }
    var axis = axis(days, shown);
    return new Sheet(
        axis,
        axis.marks(ordinary(days)),
        days.stream().map(day -> day.drawn(axis, shown, showing.isWeek())).toList(),
        zone);
  }

  private static List<Appointment> shownIn(ShownVisits diary, List<LocalDate> dates) {
    return diary.visits().stream()
        .filter(visit -> dates.contains(visit.slot().day(diary.zone())))
        .toList();
  }

  // The hours at the edge are those of a day without a change of clocks, where there is one.
  private static DayLine ordinary(List<DayDrawing> days) {
    return days.stream()
        .map(DayDrawing::line)
        .filter(line -> !line.clocksChange())
        .findFirst()
        .orElseGet(() -> days.getFirst().line());
  }

  private static HourAxis axis(List<DayDrawing> days, List<CalendarPage.Who> shown) {
    var edges =
        days.stream().flatMap(day -> day.edges(shown)).mapToInt(Integer::intValue).toArray();
    return HourAxis.around(
        IntStream.of(edges).min().orElse(NINE), IntStream.of(edges).max().orElse(SIX));
  }
}
