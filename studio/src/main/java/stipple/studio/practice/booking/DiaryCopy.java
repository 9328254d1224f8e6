package stipple.studio.practice.booking;

import java.time.Instant;
import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// One visit as mails and other calendars tell of it: what it is for stays in the house.
public record DiaryCopy(
    UUID id,
    UUID clientId,
    UUID practitionerId,
    String client,
    String room,
    Slot slot,
    boolean isCancelled,
    boolean isMissed,
    int version,
    Instant bookedAt,
    Instant changedAt) {

  /// True if somebody is still expected.
  public boolean stands() {
    return !isCancelled && !isMissed;
  }
}
