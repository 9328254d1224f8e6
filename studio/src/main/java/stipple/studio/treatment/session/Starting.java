package stipple.studio.treatment.session;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/// What is said when a session begins. `skinIsCalm` is the look at the chair: no scabs, calm skin.
public record Starting(
    UUID clientId,
    UUID practitionerId,
    Optional<UUID> roomId,
    Optional<Anaesthetic> anaesthetic,
    Optional<Integer> ownEstimateMinutes,
    boolean skinIsCalm) {

  /// So much out of one lot, in the lot's own unit.
  public record Anaesthetic(UUID lotId, BigDecimal quantity) {}
}
