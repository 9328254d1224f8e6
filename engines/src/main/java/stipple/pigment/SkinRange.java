package stipple.pigment;

/// Whether a measured colour can be skin: a misread instrument or a photo without a chart shows
/// here.
///
/// *Source*: medians of faces from very light to dark `[ISSA]`; how far from them skin may lie is
/// chosen so that every one of the forearms of `[NIST]` passes.
public enum SkinRange {
  /// As skin usually is.
  USUAL,
  /// Perhaps skin, rather perhaps a wrong measurement: measure again.
  UNUSUAL,
  /// No skin: nothing is reckoned from it.
  OUTSIDE;

  // lightness and yellow of faces at typology angles of −60 to 62 degrees [ISSA]
  private static final double[] L = {33.6, 37.2, 40.8, 45.3, 50.3, 54.0, 58.3, 62.2, 65.7, 68.2};
  private static final double[] B = {9.6, 13.0, 16.0, 18.1, 19.0, 18.9, 17.9, 15.7, 13.4, 10.2};
  private static final double A = 10.2;
  private static final double USUAL_OFF = 11;
  private static final double MOST_OFF = 20;

  /// Tells it of a colour in D65 for 10°.
  public static SkinRange of(Lab lab) {
    double off = off(lab);
    if (off <= USUAL_OFF) {
      return USUAL;
    }
    return off <= MOST_OFF ? UNUSUAL : OUTSIDE;
  }

  // the way to the nearest place on the line of medians
  private static double off(Lab lab) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i + 1 < L.length; i++) {
      double overL = L[i + 1] - L[i];
      double overB = B[i + 1] - B[i];
      double along = (lab.l() - L[i]) * overL + (lab.b() - B[i]) * overB;
      double share = Math.max(0, Math.min(1, along / (overL * overL + overB * overB)));
      double l = lab.l() - L[i] - share * overL;
      double b = lab.b() - B[i] - share * overB;
      double a = lab.a() - A;
      least = Math.min(least, Math.sqrt(l * l + a * a + b * b));
    }
    return least;
  }
}
