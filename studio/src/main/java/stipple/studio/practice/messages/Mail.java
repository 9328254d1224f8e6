package stipple.studio.practice.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One mail as it was written, and what became of it.
public record Mail(
    UUID id,
    UUID clientId,
    String client,
    Kind kind,
    State state,
    Optional<Reason> reason,
    String recipient,
    Letter letter,
    Instant writtenAt,
    int tries,
    Instant nextTryAt,
    Optional<Instant> claimedUntil,
    Optional<Instant> sentAt,
    int round) {

  /// What a mail tells.
  public enum Kind {
    CONFIRMATION,
    CHANGE,
    CANCELLATION,
    REMINDER
  }

  /// Where a mail stands.
  public enum State {
    WAITING,
    SENT,
    FAILED,
    CANCELLED
  }

  /// Why a mail is not sent, or not yet: a word of ours, never what a server said.
  public enum Reason {
    NO_ADDRESS,
    DECLINED,
    BY_HAND,
    OVERTAKEN,
    TOO_LATE,
    UNREACHABLE,
    SIGN_IN_REFUSED,
    ADDRESS_REFUSED,
    REFUSED_FOR_NOW,
    REFUSED,
    BROKEN;

    /// True where another try cannot help.
    boolean isFinal() {
      return this == ADDRESS_REFUSED || this == REFUSED;
    }

    /// True where the fault is the way to the server, not the mail.
    boolean isOfTheWay() {
      return this == UNREACHABLE || this == SIGN_IN_REFUSED;
    }
  }

  public boolean isBeingSent(Instant now) {
    return state == State.WAITING && claimedUntil.filter(now::isBefore).isPresent();
  }

  public boolean mayBeHeldBack(Instant now) {
    return state == State.WAITING && !isBeingSent(now);
  }

  public boolean maySendAgain() {
    return state != State.WAITING;
  }
}
