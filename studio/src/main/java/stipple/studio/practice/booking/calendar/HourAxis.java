package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import stipple.studio.practice.timetable.Slot;

/// The hours that all columns of a sheet share, counted as their lines count, from the first that
/// is shown up to but not including the last.
public record HourAxis(int first, int last) {

  private static final int GRID = 5;
  private static final int LATEST = DayLine.LONGEST / DayLine.MINUTES_AN_HOUR;

  /// One hour at the edge of the sheet, as the clock on the wall shows it.
  public record Mark(String place, LocalTime time) {}

  /// A span of minutes on the lines, widened to whole hours.
  static HourAxis around(int earliest, int latest) {
    int first = Math.clamp(earliest / DayLine.MINUTES_AN_HOUR, 0, LATEST - 1);
    int last = Math.clamp(Math.ceilDiv(latest, DayLine.MINUTES_AN_HOUR), first + 1, LATEST);
    return new HourAxis(first, last);
  }

  public int hours() {
    return last - first;
  }

  /// The hours of a day, each where it lies: one is left out or comes twice where clocks change.
  List<Mark> marks(DayLine line) {
    return IntStream.range(first, last)
        .map(hour -> hour * DayLine.MINUTES_AN_HOUR)
        .filter(minute -> line.isOn(line.at(minute)))
        .mapToObj(minute ->
            new Mark(place(minute, minute), LocalTime.ofInstant(line.at(minute), line.zone())))
        .toList();
  }

  /// The classes that put a stretch of time into its place.
  String place(DayLine line, Slot slot) {
    return place(line.minute(slot.startsAt()), line.minute(slot.endsAt()));
  }

  String place(DayLine line, Instant from, Instant to) {
    return place(line.minute(from), line.minute(to));
  }

  boolean shows(DayLine line, Slot slot) {
    return line.touches(slot)
        && line.minute(slot.endsAt()) > first * DayLine.MINUTES_AN_HOUR
        && line.minute(slot.startsAt()) < last * DayLine.MINUTES_AN_HOUR;
  }

  private String place(int from, int to) {
    int start = within(from);
    int end = within(to);
    return "h%d m%d to-h%d to-m%d"
        .formatted(
            start / DayLine.MINUTES_AN_HOUR,
            start % DayLine.MINUTES_AN_HOUR,
            end / DayLine.MINUTES_AN_HOUR,
            end % DayLine.MINUTES_AN_HOUR);
  }

  // From the first hour shown, on the grid of five minutes.
  private int within(int minute) {
    int shown = minute - first * DayLine.MINUTES_AN_HOUR;
    int onGrid = Math.round(shown / (float) GRID) * GRID;
    return Math.clamp(onGrid, 0, hours() * DayLine.MINUTES_AN_HOUR);
  }
}
