package stipple.studio.practice.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Whole days, both included, on which a practitioner or a room is not there; the whole studio
/// where none is named.
public record DayOff(UUID id, Optional<UUID> resource, Kind kind, LocalDate first, LocalDate last) {

  /// Why; nothing is said about anybody's health.
  public enum Kind {
    HOLIDAY,
    AWAY,
    TRAINING,
    CLOSED
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean concerns(UUID one) {
    return resource.isEmpty() || resource.get().equals(one);
  }
}
