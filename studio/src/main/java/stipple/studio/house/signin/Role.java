package stipple.studio.house.signin;

/// What somebody is to the studio.
public enum Role {
  OWNER,
  PRACTITIONER,
  FRONT_DESK;

  /// May read and write what is told in confidence: answers, notes, treatment records.
  public boolean mayTreat() {
    return this != FRONT_DESK;
  }
}
