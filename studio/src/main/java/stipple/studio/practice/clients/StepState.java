package stipple.studio.practice.clients;

import java.util.Optional;
import stipple.studio.house.Phrase;

/// Where a step stands for one client, and in a few words why. The words tell no health data.
public record StepState(Kind kind, Optional<Phrase> note) {

  /// Not due, due, in hand, done, or blocked.
  public enum Kind {
    NOT_DUE,
    DUE,
    IN_HAND,
    DONE,
    BLOCKED
  }

  public static StepState notDue() {
    return new StepState(Kind.NOT_DUE, Optional.empty());
  }

  public static StepState due() {
    return new StepState(Kind.DUE, Optional.empty());
  }

  public static StepState due(String key, Object... with) {
    return new StepState(Kind.DUE, Optional.of(Phrase.of(key, with)));
  }

  public static StepState inHand(String key, Object... with) {
    return new StepState(Kind.IN_HAND, Optional.of(Phrase.of(key, with)));
  }

  public static StepState done(String key, Object... with) {
    return new StepState(Kind.DONE, Optional.of(Phrase.of(key, with)));
  }

  public static StepState blocked(String key, Object... with) {
    return new StepState(Kind.BLOCKED, Optional.of(Phrase.of(key, with)));
  }

  /// True where something waits: to be done, to be finished, or to be cleared out of the way.
  public boolean isOpen() {
    return kind == Kind.DUE || kind == Kind.IN_HAND || kind == Kind.BLOCKED;
  }
}
