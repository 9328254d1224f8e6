package stipple.studio.treatment.pigmentmixing;

import java.util.Set;

/// Where the client must be told what stands on the pigment's label before the needle: in the
/// European Union, by REACH Annex XVII entry 75 (Regulation (EU) 2020/2081), since 4 January 2022.
final class LabelDuty {

  private static final Set<String> EUROPEAN_UNION =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private LabelDuty() {}

  static boolean holdsIn(String country) {
    return EUROPEAN_UNION.contains(country);
  }
}
