package stipple.studio.practice.clients;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something a client must not be touched with, by its name, Colour Index or CAS number.
public record Allergy(
    UUID id,
    String component,
    String note,
    Instant notedAt,
    String notedBy,
    Optional<Instant> voidedAt,
    Optional<String> voidReason) {

  public boolean isVoided() {
    return voidedAt.isPresent();
  }
}
