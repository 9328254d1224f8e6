package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import stipple.studio.house.Phrase;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.VisitForecasts.Likely;
import stipple.studio.practice.timetable.Slot;

/// All that one day of the calendar is drawn from.
record DayDrawing(
    DayLine line,
    ShownVisits diary,
    Map<UUID, List<Slot>> open,
    List<Holds.Hold> held,
    Map<UUID, Likely> likely,
    DayOutlooks.Outlook outlook,
    Instant now) {

  // Less than one in twenty is not worth a word (chosen).
  private static final double WORTH_SAYING = 0.05;

  /// The minutes that must be on the sheet.
  Stream<Integer> edges(List<CalendarPage.Who> shown) {
    var edges = new ArrayList<Instant>();
    open.values().stream().flatMap(List::stream).forEach(slot -> add(edges, slot));
    held.forEach(one -> add(edges, one.slot()));
    for (var one : shown) {
      for (var visit : visits(one)) {
        add(edges, visit.slot());
        likely(visit).ifPresent(known -> edges.add(known.ends(visit.startsAt()).getLast()));
      }
    }
    return edges.stream().map(line::minute);
  }

  private static void add(List<Instant> edges, Slot slot) {
    edges.add(slot.startsAt());
    edges.add(slot.endsAt());
  }

  /// A day on which nobody works and nobody comes has no columns.
  Sheet.Day drawn(HourAxis axis, List<CalendarPage.Who> shown, boolean briefly) {
    boolean idle = shown.stream().allMatch(one -> hours(one).isEmpty() && visits(one).isEmpty());
    var columns =
        idle
            ? List.<Sheet.Column>of()
            : shown.stream().map(one -> column(one, axis, briefly)).toList();
    return new Sheet.Day(line.day(), line.isOn(now), line.clocksChange(), line.origin(), columns);
  }

  private Sheet.Column column(CalendarPage.Who one, HourAxis axis, boolean briefly) {
    var visits = visits(one);
    var kept = held.stream().filter(hold -> hold.resource(diary.by()).equals(one.id())).toList();
    return new Sheet.Column(
        one.id(),
        one.name(),
        hours(one).stream().map(slot -> axis.place(line, slot)).toList(),
        free(one, visits, kept, axis),
        visits.stream().map(visit -> block(visit, axis)).toList(),
        kept.stream().map(hold -> hold(hold, axis)).toList(),
        present(axis),
        Optional.ofNullable(outlook.finishes().get(one.id())).flatMap(end -> said(end, briefly)));
  }

  private List<Sheet.Free> free(
      CalendarPage.Who one, List<Appointment> visits, List<Holds.Hold> kept, HourAxis axis) {
    var busy =
        Stream.concat(
                visits.stream().filter(visit -> !visit.isMissed()).map(Appointment::slot),
                kept.stream().map(Holds.Hold::slot))
            .toList();
    return FreeStretches.in(hours(one), busy, now).stream()
        .map(slot -> new Sheet.Free(axis.place(line, slot), slot))
        .toList();
  }

  private Sheet.Block block(Appointment visit, HourAxis axis) {
    return new Sheet.Block(
        visit,
        axis.place(line, visit.slot()),
        line.minute(visit.startsAt()),
        line.minute(visit.endsAt()),
        BoardPage.When.of(visit, now),
        diary.beside(visit),
        likely(visit).map(known -> ending(known, visit.startsAt(), axis)),
        Optional.ofNullable(outlook.lateShares().get(visit.id()))
            .filter(share -> share >= WORTH_SAYING));
  }

  private Sheet.Ending ending(Likely known, Instant bookedStart, HourAxis axis) {
    var ends = known.ends(bookedStart);
    return new Sheet.Ending(
        axis.place(line, ends.getFirst(), ends.getLast()),
        axis.place(line, ends.get(1), ends.get(1)),
        ends.getFirst(),
        ends.getLast(),
        known.restsOnFew());
  }

  private Sheet.Held hold(Holds.Hold hold, HourAxis axis) {
    return new Sheet.Held(axis.place(line, hold.slot()), hold.client(), hold.slot(), hold.until());
  }

  private Optional<String> present(HourAxis axis) {
    return line.isOn(now) && axis.shows(line, Slot.of(now, 1))
        ? Optional.of(axis.place(line, now, now))
        : Optional.empty();
  }

  // A week has room for a warning only.
  private Optional<Phrase> said(DayOutlooks.Finish end, boolean briefly) {
    boolean late = end.overtimeShare() >= WORTH_SAYING;
    if (briefly) {
      return late
          ? Optional.of(Phrase.of("calendar.over-closing.brief", percent(end.overtimeShare())))
          : Optional.empty();
    }
    return Optional.of(
        late
            ? Phrase.of("calendar.over-closing", time(end), percent(end.overtimeShare()))
            : Phrase.of("calendar.likely-finished", time(end)));
  }

  private LocalTime time(DayOutlooks.Finish end) {
    return LocalTime.ofInstant(end.by(), line.zone()).truncatedTo(ChronoUnit.MINUTES);
  }

  private static int percent(double share) {
    return (int) Math.round(share * 100);
  }

  private List<Slot> hours(CalendarPage.Who one) {
    return open.getOrDefault(one.id(), List.of());
  }

  private List<Appointment> visits(CalendarPage.Who one) {
    return diary.of(one.id(), line.day());
  }

  private Optional<Likely> likely(Appointment visit) {
    return Optional.ofNullable(likely.get(visit.id()));
  }
}
