package stipple.studio.house;

import java.util.Optional;

/// A wish that could not be carried out, for a reason a person can read. Nothing was changed.
public class NotDone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Phrase reason;

  public NotDone(Phrase reason) {
    super(reason.key());
    this.reason = reason;
  }

  /// The refusal of a rule, if it is one.
  public static void unlessAllowed(Verdict verdict) {
    if (verdict instanceof Verdict.Refused(var reason, var _)) {
      throw new NotDone(reason);
    }
  }

  /// Refuses for this reason, if there is one.
  public static void because(Optional<Phrase> why) {
    if (why.isPresent()) {
      throw new NotDone(why.get());
    }
  }

  public Phrase reason() {
    return reason;
  }

  /// Somebody else saved the same record in the meantime.
  public static final class Stale extends NotDone {
    private static final long serialVersionUID = 1L;

    public Stale() {
      super(Phrase.of("house.stale"));
    }
  }
}
