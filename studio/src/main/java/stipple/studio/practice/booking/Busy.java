package stipple.studio.practice.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// A practitioner, a room or a client is taken: by a visit, or by a chain that is held until then.
public record Busy(UUID resource, Slot slot, UUID by, Optional<Instant> heldUntil) {

  public boolean stands(Instant now) {
    return heldUntil.isEmpty() || heldUntil.get().isAfter(now);
  }
}
