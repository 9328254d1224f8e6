package stipple.studio.treatment.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A break in a session, planned or needed.
public record Break(
    UUID id, UUID sessionId, Reason reason, Instant beganAt, Optional<Instant> endedAt) {

  /// Why the needle rests.
  public enum Reason {
    PLANNED,
    PAIN,
    CLIENT_WISH,
    PRACTITIONER,
    OTHER
  }

  public boolean isOpen() {
    return endedAt.isEmpty();
  }

  /// How much of it fell between two instants.
  public Duration within(Instant from, Instant to) {
    var begin = beganAt.isAfter(from) ? beganAt : from;
    var ownEnd = endedAt.orElse(to);
    var end = ownEnd.isBefore(to) ? ownEnd : to;
    return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
  }
}
