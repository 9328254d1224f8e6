package stipple.studio.house;

/// What a rule of the trade says: go on, or not, with the reason and what to do.
public sealed interface Verdict {

  record Allowed() implements Verdict {}

  record Refused(Phrase reason, Phrase whatToDo) implements Verdict {}

  static Verdict allowed() {
    return new Allowed();
  }

  static Verdict refused(Phrase reason, Phrase whatToDo) {
    return new Refused(reason, whatToDo);
  }

  default boolean isAllowed() {
    return this instanceof Allowed;
  }
}
