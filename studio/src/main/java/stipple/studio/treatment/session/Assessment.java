package stipple.studio.treatment.session;

import java.time.Instant;
import java.util.UUID;

/// A look at the work between passes: skin, density, symmetry, and the client's word.
///
/// *Domain*: redness 0–3, pain 0–10.
public record Assessment(
    UUID id,
    UUID sessionId,
    Instant at,
    int redness,
    Fullness fullness,
    Symmetry symmetry,
    int pain,
    String clientWord,
    String note) {

  /// How dense it looks against the plan.
  public enum Fullness {
    LIGHT,
    AS_PLANNED,
    FULL
  }

  /// Whether both sides are as far.
  public enum Symmetry {
    EVEN,
    LEFT_BEHIND,
    RIGHT_BEHIND
  }
}
