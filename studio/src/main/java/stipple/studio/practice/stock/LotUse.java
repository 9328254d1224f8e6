package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that went out of a lot: how much, why, to whom, by whom.
public record LotUse(
    UUID id,
    UUID lotId,
    Optional<UUID> clientId,
    Optional<String> clientName,
    Reason reason,
    BigDecimal quantity,
    String note,
    Instant at,
    String byName) {

  /// Why it went out.
  public enum Reason {
    MIX,
    PATCH_TEST,
    SESSION,
    CORRECTION,
    DISPOSAL
  }

  /// More came back than went out.
  public boolean isPutBack() {
    return quantity.signum() < 0;
  }
}
