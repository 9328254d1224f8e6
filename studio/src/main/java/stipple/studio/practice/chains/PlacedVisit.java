package stipple.studio.practice.chains;

import java.util.UUID;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.timetable.Slot;

/// A visit of a chain with its place: when, with whom and where.
public record PlacedVisit(AskedVisit asked, Slot slot, UUID practitionerId, UUID roomId) {

  /// The same visit at another time.
  PlacedVisit moved(Slot to) {
    return new PlacedVisit(asked, to, practitionerId, roomId);
  }

  Wish wish(UUID clientId, String note) {
    return new Wish(
        clientId, practitionerId, roomId, asked.kind(), asked.sessionNumber(), slot, note);
  }
}
