package stipple.studio.treatment.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.scalp.Zone;

/// The look at a healed session: what held, zone by zone, and whether the treatment is complete.
///
/// *Domain*: kept 0–100 %, of all dots placed so far in the zone.
public record FollowUp(
    UUID id,
    UUID clientId,
    UUID sessionId,
    Instant checkedAt,
    String checkedBy,
    Healed healed,
    Map<Zone, Integer> keptPercent,
    String clientWord,
    String note,
    Optional<LocalDate> touchUpOn,
    Optional<String> voidReason) {

  public FollowUp {
    keptPercent = Zone.inOrder(keptPercent);
  }

  /// How the skin is, and whether all is done.
  public record Healed(boolean healed, boolean scabs, boolean completes) {}

  public boolean completes() {
    return healed.completes();
  }

  public boolean isVoided() {
    return voidReason.isPresent();
  }
}
