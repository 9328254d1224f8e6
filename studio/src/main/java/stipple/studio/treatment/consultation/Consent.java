package stipple.studio.treatment.consultation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A signed consent, and when it was withdrawn if it was.
public record Consent(
    UUID id,
    UUID consultationId,
    String textVersion,
    String textSha256,
    boolean photoRelease,
    String signedName,
    String strokes,
    Instant signedAt,
    UUID witnessId,
    Optional<Withdrawal> withdrawal) {

  /// Taken back, with the reason.
  public record Withdrawal(Instant at, String reason) {}

  public boolean isInForce() {
    return withdrawal.isEmpty();
  }
}
