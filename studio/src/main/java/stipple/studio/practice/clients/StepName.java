package stipple.studio.practice.clients;

/// The steps of the treatment, in their order.
public enum StepName {
  CONSULTATION("consultation"),
  HAIRLINE_DESIGN("hairline-design"),
  PLAN("plan"),
  PIGMENT_MIXING("pigment-mixing"),
  PATCH_TEST("patch-test"),
  SESSIONS("sessions"),
  AFTERCARE("aftercare"),
  FOLLOW_UP("follow-up");

  private final String slug;

  StepName(String slug) {
    this.slug = slug;
  }

  /// The step's word in addresses.
  public String slug() {
    return slug;
  }
}
