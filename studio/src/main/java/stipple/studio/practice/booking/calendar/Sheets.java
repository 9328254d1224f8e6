package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.studio.practice.booking.VisitForecasts;
import stipple.studio.practice.booking.VisitForecasts.Likely;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// Draws the calendar: which hours, which columns, and everything in its place.
@Component
class Sheets {

  private static final int NINE = 10 * DayLine.MINUTES_AN_HOUR;
  private static final int SIX = 19 * DayLine.MINUTES_AN_HOUR;

  private final Timetables timetables;
  private final Holds holds;
  private final List<VisitForecasts> forecasts;

  Sheets(Timetables timetables, Holds holds, List<VisitForecasts> forecasts) {
    this.timetables = timetables;
    this.holds = holds;
    this.forecasts = forecasts;
  }

  /// All that one day needs to be drawn.
  private record Day(
      DayLine line, Map<UUID, List<Slot>> open, List<Holds.Hold> held, Optional<Instant> now) {}

  Sheet of(Showing showing, List<CalendarPage.Who> shown, ShownVisits diary, Instant now) {
    var zone = diary.zone();
    var dates = showing.days();
    var held = holds.between(dates.getFirst(), dates.getLast(), zone);
    var days = new ArrayList<Day>();
    for (var date : dates) {
      var line = new DayLine(date, zone);
      var open = new HashMap<UUID, List<Slot>>();
      shown.forEach(one -> open.put(one.id(), timetables.open(one.id(), date, date)));
      var today = line.isOn(now) ? Optional.of(now) : Optional.<Instant>empty();
      days.add(
          new Day(
              line, open, held.stream().filter(one -> line.touches(one.slot())).toList(), today));
    }
    var likely = likely(diary, dates, zone);
    var axis = axis(days, shown, diary, likely);
    return new Sheet(
        axis,
        axis.marks(ordinary(days)),
        days.stream().map(day -> day(day, axis, shown, diary, likely, now)).toList(),
        zone);
  }

  private Map<UUID, Likely> likely(ShownVisits diary, List<LocalDate> dates, ZoneId zone) {
    var visits =
        diary.visits().stream().filter(visit -> dates.contains(visit.slot().day(zone))).toList();
    var likely = new HashMap<UUID, Likely>();
    forecasts.forEach(known -> likely.putAll(known.of(visits)));
    return likely;
  }

  // The hours at the edge are those of a day without a change of clocks, where there is one.
  private static DayLine ordinary(List<Day> days) {
    return days.stream()
        .map(Day::line)
        .filter(line -> !line.clocksChange())
        .findFirst()
        .orElseGet(() -> days.getFirst().line());
  }

  private static HourAxis axis(
      List<Day> days, List<CalendarPage.Who> shown, ShownVisits diary, Map<UUID, Likely> likely) {
    var edges = new ArrayList<Integer>();
    for (var day : days) {
      day.open().values().stream()
          .flatMap(List::stream)
          .forEach(slot -> add(edges, day.line(), slot.startsAt(), slot.endsAt()));
      day.held().forEach(one -> add(edges, day.line(), one.slot().startsAt(), one.slot().endsAt()));
      for (var one : shown) {
        for (var visit : diary.of(one.id(), day.line().day())) {
          add(edges, day.line(), visit.startsAt(), visit.endsAt());
          Optional.ofNullable(likely.get(visit.id()))
              .ifPresent(known ->
                  add(edges, day.line(), visit.startsAt(), known.ends(visit.startsAt()).getLast()));
        }
      }
    }
    return HourAxis.around(
        edges.stream().mapToInt(Integer::intValue).min().orElse(NINE),
        edges.stream().mapToInt(Integer::intValue).max().orElse(SIX));
  }

  private static void add(List<Integer> edges, DayLine line, Instant from, Instant to) {
    edges.add(line.minute(from));
    edges.add(line.minute(to));
  }

  private static Sheet.Day day(
      Day day,
      HourAxis axis,
      List<CalendarPage.Who> shown,
      ShownVisits diary,
      Map<UUID, Likely> likely,
      Instant now) {
    var line = day.line();
    boolean empty =
        shown.stream()
            .allMatch(one ->
                day.open().getOrDefault(one.id(), List.of()).isEmpty()
                    && diary.of(one.id(), line.day()).isEmpty());
    var columns =
        empty
            ? List.<Sheet.Column>of()
            : shown.stream().map(one -> column(one, day, axis, diary, likely, now)).toList();
    return new Sheet.Day(
        line.day(), day.now().isPresent(), line.clocksChange(), line.origin(), columns);
  }

  private static Sheet.Column column(
      CalendarPage.Who one,
      Day day,
      HourAxis axis,
      ShownVisits diary,
      Map<UUID, Likely> likely,
      Instant now) {
    var line = day.line();
    var visits = diary.of(one.id(), line.day());
    var open = day.open().getOrDefault(one.id(), List.of());
    var held =
        day.held().stream().filter(hold -> hold.resource(diary.by()).equals(one.id())).toList();
    var busy =
        Stream.concat(
                visits.stream().map(visit -> visit.slot()), held.stream().map(Holds.Hold::slot))
            .toList();
    return new Sheet.Column(
        one.id(),
        one.name(),
        open.stream().map(slot -> axis.place(line, slot)).toList(),
        FreeStretches.in(open, busy, now).stream()
            .map(slot -> new Sheet.Free(axis.place(line, slot), slot))
            .toList(),
        visits.stream()
            .map(visit ->
                new Sheet.Block(
                    visit,
                    axis.place(line, visit.slot()),
                    line.minute(visit.startsAt()),
                    line.minute(visit.endsAt()),
                    BoardPage.When.of(visit, now),
                    diary.beside(visit),
                    Optional.ofNullable(likely.get(visit.id()))
                        .map(known -> ending(known, visit.startsAt(), line, axis))))
            .toList(),
        held.stream()
            .map(hold ->
                new Sheet.Held(
                    axis.place(line, hold.slot()), hold.client(), hold.slot(), hold.until()))
            .toList(),
        day.now()
            .filter(at -> axis.shows(line, Slot.of(at, 1)))
            .map(at -> axis.place(line, at, at)),
        Optional.empty());
  }

  private static Sheet.Ending ending(
      Likely likely, Instant bookedStart, DayLine line, HourAxis axis) {
    var ends = likely.ends(bookedStart);
    return new Sheet.Ending(
        axis.place(line, ends.getFirst(), ends.getLast()),
        axis.place(line, ends.get(1), ends.get(1)),
        ends.getFirst(),
        ends.getLast(),
        likely.restsOnFew());
  }
}
