package stipple.studio.practice.booking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import stipple.studio.practice.timetable.Slot;

/// Where the instants of a day lie in its column: minutes that pass, counted from thirteen hours
/// before noon.
///
/// So a day of 23 or 25 hours is as long as it is, no two instants share a place, and in a week the
/// hours after a change of the clocks still stand beside those of the other days.
public record DayLine(LocalDate day, ZoneId zone) {

  static final int MINUTES_AN_HOUR = 60;

  /// Minutes from the origin to the end of any day.
  static final int LONGEST = 25 * MINUTES_AN_HOUR;

  private static final Duration BEFORE_NOON = Duration.ofHours(13);

  public Instant origin() {
    return day.atTime(LocalTime.NOON).atZone(zone).toInstant().minus(BEFORE_NOON);
  }

  /// The minute at which an instant lies; before the day and after it, that of its nearest end.
  int minute(Instant at) {
    long minute = Duration.between(origin(), at).toMinutes();
    return (int) Math.clamp(minute, begins(), ends());
  }

  /// The instant that lies at a minute.
  public Instant at(int minute) {
    return origin().plus(Duration.ofMinutes(minute));
  }

  boolean isOn(Instant at) {
    return !at.isBefore(day.atStartOfDay(zone).toInstant())
        && at.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  boolean touches(Slot slot) {
    return slot.startsAt().isBefore(day.plusDays(1).atStartOfDay(zone).toInstant())
        && slot.endsAt().isAfter(day.atStartOfDay(zone).toInstant());
  }

  /// How long the day lasts by elapsed time: 23 or 25 hours where the clocks change.
  Duration length() {
    return Duration.between(
        day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  boolean clocksChange() {
    return !length().equals(Duration.ofDays(1));
  }

  private long begins() {
    return Duration.between(origin(), day.atStartOfDay(zone).toInstant()).toMinutes();
  }

  private long ends() {
    return Duration.between(origin(), day.plusDays(1).atStartOfDay(zone).toInstant()).toMinutes();
  }
}
