package stipple.studio.treatment.consultation;

/// What the rules say of a client, from the mildest to the gravest.
public enum Outcome {
  PROCEED,
  WAIT,
  LETTER,
  DECLINE;

  /// The graver of two.
  public Outcome or(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
