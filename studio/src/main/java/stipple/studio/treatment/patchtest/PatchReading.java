package stipple.studio.treatment.patchtest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the skin showed when it was looked at. Without due hours: a reaction seen between the
/// read-outs.
public record PatchReading(
    UUID id,
    Optional<Integer> dueHours,
    Instant readAt,
    String readBy,
    Result result,
    List<Sign> signs,
    Set<UUID> reactedLots,
    String note) {

  public PatchReading {
    signs = List.copyOf(signs);
    reactedLots = Set.copyOf(reactedLots);
  }

  /// How the skin looked.
  public enum Result {
    CALM,
    REACTION
  }

  /// What a reaction looks and feels like.
  public enum Sign {
    REDNESS,
    ITCH,
    SWELLING,
    NODULES,
    RASH
  }

  public boolean isCalm() {
    return result == Result.CALM;
  }
}
