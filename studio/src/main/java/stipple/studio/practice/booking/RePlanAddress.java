package stipple.studio.practice.booking;

import java.time.Instant;
import java.util.Optional;

/// Where the visits that come after are planned anew, for a visit that is wanted elsewhere.
final class RePlanAddress {

  private RePlanAddress() {}

  /// For a time that is ahead; what stands against it elsewhere is said there again.
  static Optional<String> of(Appointment visit, Wish wish, Instant now) {
    return wish.slot().startsAt().isAfter(now)
        ? Optional.of(
            "/clients/%s/chain/re-plan?visit=%s&start=%s&minutes=%d&practitioner=%s&room=%s"
                .formatted(
                    visit.clientId(),
                    visit.id(),
                    wish.slot().startsAt(),
                    wish.slot().minutes(),
                    wish.practitionerId(),
                    wish.roomId()))
        : Optional.empty();
  }
}
