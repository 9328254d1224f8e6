package stipple.pigment;

import stipple.number.Bounds;

/// How a difference of colour is called on a page.
///
/// The thresholds behind the words were found for another measure of difference and for other
/// skins, so that the words are an assumption `[Skin50]` `[Leow2006]`.
public enum Verdict {
  MATCH,
  ACCEPTABLE,
  VISIBLE,
  DIFFERENT;

  private static final double DARK_ITA_DEGREES = 10;

  /// The word for a difference on a skin of this individual typology angle.
  ///
  /// *Domain*: CIEDE2000 0–1000; −180 to 180 degrees.
  public static Verdict of(double deltaE, double itaDegrees) {
    Bounds.within(deltaE, "colour difference", "CIEDE2000", 0, 1000);
    Bounds.within(itaDegrees, "typology angle", "degrees", -180, 180);
    double acceptable = itaDegrees < DARK_ITA_DEGREES ? 2.6 : 2;
    if (deltaE <= 1) {
      return MATCH;
    }
    if (deltaE <= acceptable) {
      return ACCEPTABLE;
    }
    return deltaE <= 3 ? VISIBLE : DIFFERENT;
  }

  /// The word itself, in small letters.
  public String word() {
    return switch (this) {
      case MATCH -> "match";
      case ACCEPTABLE -> "acceptable";
      case VISIBLE -> "visible";
      case DIFFERENT -> "different";
    };
  }
}
