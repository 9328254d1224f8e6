package stipple.studio.practice.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// A day of the diary by practitioner, and the week it lies in.
public record BoardPage(
    LocalDate day,
    LocalDate today,
    Optional<Slot> opening,
    List<Day> week,
    List<Lane> lanes,
    boolean hasRooms) {

  /// One day of the strip.
  public record Day(LocalDate date, boolean isOpen, int visits) {}

  /// The day of one practitioner: visits, and the free time between them.
  public record Lane(UUID practitionerId, String name, List<Entry> entries) {}

  /// A visit, or a stretch of free time where there is none.
  public record Entry(Slot slot, Optional<Appointment> visit, When when) {

    static Entry of(Appointment visit, Instant now) {
      var when = visit.isOn(now) ? When.NOW : visit.isOver(now) ? When.PAST : When.AHEAD;
      return new Entry(visit.slot(), Optional.of(visit), when);
    }

    static Entry free(Slot slot) {
      return new Entry(slot, Optional.empty(), When.AHEAD);
    }
  }

  /// Where a visit lies, seen from now.
  public enum When {
    PAST,
    NOW,
    AHEAD
  }
}
