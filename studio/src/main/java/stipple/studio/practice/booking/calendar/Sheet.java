package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.timetable.Slot;

/// The calendar as it is drawn: days, in each a column for everybody, in each column the visits.
public record Sheet(HourAxis axis, List<HourAxis.Mark> marks, List<Day> days, ZoneId zone) {

  /// A day and its columns; none where the studio is closed and nobody comes.
  public record Day(
      LocalDate date,
      boolean isToday,
      boolean clocksChange,
      Instant origin,
      List<Column> columns) {}

  /// The day of one practitioner or in one room.
  public record Column(
      UUID resource,
      String name,
      List<String> open,
      List<Free> free,
      List<Block> blocks,
      List<Held> held,
      Optional<String> now,
      Optional<Phrase> outlook) {}

  /// A stretch in which somebody can be booked.
  public record Free(String place, Slot slot) {}

  /// One visit in its place.
  public record Block(
      Appointment visit,
      String place,
      int from,
      int to,
      BoardPage.When when,
      String beside,
      Optional<Ending> ending,
      Optional<Double> lateShare) {

    private static final int BRIEF = 25;
    private static final int SHORT = 50;
    private static final int WHOLE = 100;

    /// How much of it can be written into the block.
    public String size() {
      int minutes = to - from;
      return minutes <= BRIEF
          ? "brief"
          : minutes <= SHORT ? "short" : minutes <= WHOLE ? "whole" : "tall";
    }

    public boolean mayMove() {
      return when != BoardPage.When.PAST;
    }

    /// The ink of the session, from the first to the fourth.
    public String ink() {
      return visit.sessionNumber().map(number -> "block--" + Math.min(4, number)).orElse("");
    }
  }

  /// When a visit will likely end: a band from the early end to the late one, a tick in the middle.
  public record Ending(
      String band, String middle, Instant earliest, Instant latest, boolean restsOnFew) {}

  /// A time that is kept for somebody who has not booked it yet.
  public record Held(String place, String client, Slot slot, Instant until) {}
}
