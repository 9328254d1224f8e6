package stipple.pigment;

import java.util.Set;

/// Whose law holds for pigment where a studio stands.
public enum InkMarket {
  EU,
  US,
  /// No table of rules is shipped for it: only what holds everywhere is judged.
  OTHER;

  private static final Set<String> EUROPEAN_UNION =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  /// The market of a country. *Domain*: two letters, as in `DE`.
  public static InkMarket of(String country) {
    if (EUROPEAN_UNION.contains(country)) {
      return EU;
    }
    return country.equals("US") ? US : OTHER;
  }
}
