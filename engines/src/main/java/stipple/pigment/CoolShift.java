package stipple.pigment;

/// Whether pigment in skin looks bluish or greenish rather than merely dark: how far it moves to
/// green and blue for each step that it darkens.
///
/// Blue in skin is red that is missing, next to skin that has it `[Kienle1996]`; the deeper carbon
/// lies, the cooler it looks for its darkness.
public final class CoolShift {

  // below this step of lightness the ratio says nothing (chosen, as the design)
  private static final double LEAST_STEP = 1;
  // warnings: assumptions
  private static final double MOST = 1.5;
  private static final double MOST_TIMES_SHALLOW = 1.4;
  private static final double LIGHT_ITA_DEGREES = 28;

  private CoolShift() {}

  /// The index of marked skin against the same skin bare. *Range*: 0 and above; 0 where pigment
  /// hardly shows.
  public static double of(Lab bare, Lab marked) {
    double darker = Math.abs(marked.l() - bare.l());
    if (darker < LEAST_STEP) {
      return 0;
    }
    double green = Math.max(0, bare.a() - marked.a());
    double blue = Math.max(0, bare.b() - marked.b());
    return Math.sqrt(green * green + blue * blue) / darker;
  }

  /// Whether to warn: on light skin above a fixed index, on darker skin, where all pigment looks
  /// cool, above that of the same recipe at the junction (`shallow`).
  public static boolean isTooCool(Lab bare, Lab marked, Lab shallow) {
    double index = of(bare, marked);
    return bare.itaDegrees() > LIGHT_ITA_DEGREES
        ? index > MOST
        : index > MOST_TIMES_SHALLOW * of(bare, shallow);
  }
}
