package stipple.studio.practice.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// A stretch of time, from its start up to but not including its end.
public record Slot(Instant startsAt, Instant endsAt) {

  /// Everything in the diary begins and ends on it, counted from the epoch.
  public static final Duration GRID = Duration.ofMinutes(5);

  public Slot {
    if (!startsAt.isBefore(endsAt)) {
      throw new IllegalArgumentException("a slot must end after it starts: " + startsAt);
    }
  }

  public static Slot of(Instant startsAt, long minutes) {
    return new Slot(startsAt, startsAt.plus(Duration.ofMinutes(minutes)));
  }

  /// Whole days by a zone's clock, both included.
  public static Slot ofDays(LocalDate first, LocalDate last, ZoneId zone) {
    return new Slot(
        first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /// So many elapsed minutes from what the wall clock of the zone shows. Empty where the clock is
  /// put forward over that time; the earlier of the two where it shows it twice.
  public static Optional<Slot> at(LocalDate day, LocalTime time, long minutes, ZoneId zone) {
    var wall = LocalDateTime.of(day, time);
    return zone.getRules().getValidOffsets(wall).stream()
        .findFirst()
        .map(offset -> of(wall.toInstant(offset), minutes));
  }

  public long minutes() {
    return Duration.between(startsAt, endsAt).toMinutes();
  }

  /// Whether it begins and ends on the grid of the diary.
  public boolean isOnGrid() {
    return isOnGrid(startsAt) && isOnGrid(endsAt);
  }

  private static boolean isOnGrid(Instant instant) {
    return instant.getNano() == 0 && instant.getEpochSecond() % GRID.toSeconds() == 0;
  }

  public LocalDate day(ZoneId zone) {
    return LocalDate.ofInstant(startsAt, zone);
  }

  public LocalTime from(ZoneId zone) {
    return LocalTime.ofInstant(startsAt, zone);
  }

  public LocalTime to(ZoneId zone) {
    return LocalTime.ofInstant(endsAt, zone);
  }

  public boolean overlaps(Slot other) {
    return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
  }

  public boolean holds(Slot inner) {
    return !inner.startsAt.isBefore(startsAt) && !inner.endsAt.isAfter(endsAt);
  }
}
