package stipple.studio.practice.booking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /// The same at another time.
  Wish at(Slot other) {
    return new Wish(clientId, practitionerId, roomId, kind, sessionNumber, other, note);
  }

  /// Everybody and everything that the visit takes up.
  public List<UUID> resources() {
    return List.of(clientId, practitionerId, roomId);
  }

  /// For how long it takes up each: the room also while it is made ready for the next.
  Map<UUID, Slot> claims(int turnoverMinutes) {
    var claims = new LinkedHashMap<UUID, Slot>();
    claims.put(clientId, slot);
    claims.put(practitionerId, slot);
    claims.put(roomId, Slot.of(slot.startsAt(), slot.minutes() + turnoverMinutes));
    return claims;
  }
}
