package stipple.studio.practice.booking;

import java.util.UUID;

/// A visit came into the diary, changed its place in it, or left it.
///
/// Told inside the change's own transaction, so that what is made of it stands or falls with it.
public record DiaryChanged(UUID visitId, UUID clientId, What what) {

  /// What happened to the visit.
  public enum What {
    BOOKED,
    MOVED,
    CANCELLED,
    MISSED
  }
}
