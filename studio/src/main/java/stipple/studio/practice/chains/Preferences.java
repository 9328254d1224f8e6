package stipple.studio.practice.chains;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the client wishes of the dates: weekdays, part of the day, with whom, not before.
public record Preferences(
    Set<DayOfWeek> days, PartOfDay part, Optional<UUID> practitioner, LocalDate notBefore) {

  public Preferences {
    days = Set.copyOf(days);
  }

  /// When a visit begins, by the clock of the wall.
  public enum PartOfDay {
    ANY(0, 24),
    MORNING(0, 12),
    AFTERNOON(12, 24),
    EVENING(16, 24);

    private final int fromHour;
    private final int toHour;

    PartOfDay(int fromHour, int toHour) {
      this.fromHour = fromHour;
      this.toHour = toHour;
    }

    /// Whether a visit that begins in this hour lies in it.
    public boolean has(int hour) {
      return hour >= fromHour && hour < toHour;
    }
  }

  /// Any day and time from that date on.
  public static Preferences from(LocalDate day) {
    return new Preferences(EnumSet.allOf(DayOfWeek.class), PartOfDay.ANY, Optional.empty(), day);
  }

  Preferences onAnyDay() {
    return new Preferences(EnumSet.allOf(DayOfWeek.class), part, practitioner, notBefore);
  }

  Preferences atAnyTime() {
    return new Preferences(days, PartOfDay.ANY, practitioner, notBefore);
  }

  Preferences withAnybody() {
    return new Preferences(days, part, Optional.empty(), notBefore);
  }
}
