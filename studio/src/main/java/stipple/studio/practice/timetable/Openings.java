package stipple.studio.practice.timetable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import stipple.studio.practice.settings.Studios.Hours;

/// From when to when the studio is open on a date, by its own wall clock.
public record Openings(Map<DayOfWeek, Hours> hours, ZoneId zone) {

  public Openings {
    hours = Map.copyOf(hours);
  }

  /// The opening of a day by the hours of its weekday.
  public Optional<Slot> on(LocalDate day) {
    return Optional.ofNullable(hours.get(day.getDayOfWeek())).flatMap(open -> on(day, open, zone));
  }

  /// A stretch of a day. Where the clock goes back over it, opening takes the earlier of the two
  /// times and closing the later; where it goes forward, both move to the end of the missing hour.
  static Optional<Slot> on(LocalDate day, Hours stretch, ZoneId zone) {
    var opens = instant(day, stretch.opens(), zone, true);
    var closes = instant(day, stretch.closes(), zone, false);
    return opens.isBefore(closes) ? Optional.of(new Slot(opens, closes)) : Optional.empty();
  }

  private static Instant instant(LocalDate day, LocalTime time, ZoneId zone, boolean earlier) {
    var wall = LocalDateTime.of(day, time);
    var rules = zone.getRules();
    var offsets = rules.getValidOffsets(wall);
    return offsets.isEmpty()
        ? rules.getTransition(wall).getInstant()
        : wall.toInstant(earlier ? offsets.getFirst() : offsets.getLast());
  }
}
