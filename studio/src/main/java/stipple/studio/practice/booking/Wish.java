package stipple.studio.practice.booking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// A visit as it is asked for: who, with whom, where, what for and when.
public record Wish(
    UUID clientId,
    UUID practitionerId,
    UUID roomId,
    Appointment.Kind kind,
    Optional<Integer> sessionNumber,
    Slot slot,
    String note) {

  /// Everybody and everything that the visit takes up.
  List<UUID> resources() {
    return List.of(clientId, practitionerId, roomId);
  }
}
