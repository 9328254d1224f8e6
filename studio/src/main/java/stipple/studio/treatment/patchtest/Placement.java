package stipple.studio.treatment.patchtest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A patch test as it is being placed: one spot for each lot of the mix, in the mix's order, and
/// perhaps one of anaesthetic.
public record Placement(
    UUID id,
    UUID clientId,
    UUID mixId,
    Instant placedAt,
    List<String> places,
    Optional<Anaesthetic> anaesthetic,
    String note) {

  public Placement {
    places = List.copyOf(places);
  }

  /// The spot of the anaesthetic, away from the pigment.
  public record Anaesthetic(UUID lotId, String place) {}
}
