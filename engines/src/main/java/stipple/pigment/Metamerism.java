package stipple.pigment;

/// Whether a match of daylight holds in other light: how far target and result are apart under a
/// light bulb and under a shop's lamps.
///
/// *Range*: CIEDE2000. It takes spectra of both; a target known only as a colour has none.
public record Metamerism(double underBulb, double underLamps) {

  public static Metamerism of(Reflectance target, Reflectance result, Viewing bulb, Viewing lamps) {
    return new Metamerism(apart(target, result, bulb), apart(target, result, lamps));
  }

  private static double apart(Reflectance one, Reflectance other, Viewing viewing) {
    return DeltaE.between(viewing.lab(one), viewing.lab(other));
  }
}
