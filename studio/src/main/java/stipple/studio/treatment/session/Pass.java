package stipple.studio.treatment.session;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import stipple.scalp.Zone;

/// One going over a zone with one needle and one setting.
public record Pass(
    UUID id,
    UUID sessionId,
    Zone zone,
    Needle needle,
    BigDecimal depthMm,
    int speedHz,
    int dots,
    Instant beganAt,
    Optional<Instant> endedAt,
    Optional<String> voidReason,
    int version) {

  /// The lot a needle was taken from.
  public record Needle(UUID lotId, String name) {}

  public boolean isOpen() {
    return endedAt.isEmpty() && !isVoided();
  }

  public boolean isVoided() {
    return voidReason.isPresent();
  }

  /// The time from its beginning to its end, or to now while it is open.
  public Duration length(Instant now) {
    return Duration.between(beganAt, endedAt.orElse(now));
  }
}
