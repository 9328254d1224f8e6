package stipple.studio.practice.booking;

import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// A practitioner and a room have time again that was taken before.
///
/// Told inside the change's own transaction. Somebody may take it again in the next moment.
public record TimeFreed(UUID practitionerId, UUID roomId, Slot slot) {

  static TimeFreed of(Appointment visit) {
    return new TimeFreed(visit.practitionerId(), visit.roomId(), visit.slot());
  }
}
