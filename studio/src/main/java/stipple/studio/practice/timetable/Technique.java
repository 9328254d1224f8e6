package stipple.studio.practice.timetable;

/// What a practitioner can be booked for.
public enum Technique {
  CONSULTATION(false),
  PATCH_TEST(true),
  IMPLANTATION(true),
  FOLLOW_UP(false);

  private final boolean pierces;

  Technique(boolean pierces) {
    this.pierces = pierces;
  }

  /// Whether pigment goes into the skin, for which a studio may ask for a licence.
  public boolean pierces() {
    return pierces;
  }
}
