package stipple.studio.practice.pastsessions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A file of past sessions, and what became of it.
public record PastImport(
    UUID id,
    String fileName,
    String fingerprint,
    State state,
    int lines,
    int sessions,
    int faults,
    Optional<Taken> taken,
    Did read,
    Optional<Did> takenOver,
    Optional<Did> undone) {

  /// How far it came.
  public enum State {
    LOOKED_AT,
    TAKING_OVER,
    /// The taking over broke off; nothing of it was kept.
    FAILED,
    TAKEN_OVER,
    DROPPED,
    UNDONE;

    /// True as long as the file is there and may be taken over.
    public boolean isOpen() {
      return this == LOOKED_AT || this == FAILED;
    }
  }

  /// Sessions that came into the log, those it knew already, and of the first those held back.
  public record Taken(int sessions, int skipped, int heldBack) {}

  /// Who did it, when.
  public record Did(Instant at, String by) {}

  PastImport in(State other) {
    return new PastImport(
        id, fileName, fingerprint, other, lines, sessions, faults, taken, read, takenOver, undone);
  }

  public boolean isTakenOver() {
    return state == State.TAKEN_OVER;
  }
}
