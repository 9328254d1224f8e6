package stipple.pigment;

import java.util.Optional;

/// What a laboratory looks for in a lot of pigment.
///
/// Metals count as such, whatever salt they are in; of chromium only the sixth valence, of barium,
/// copper and zinc what dissolves, of aromatic hydrocarbons each one classed as a danger
/// `[Reach75]`.
public enum Contaminant {
  NICKEL("Ni", "nickel"),
  CHROMIUM_VI("Cr(VI)", "crvi|cr6|cr vi|cr 6|chromium vi|chromium(vi)|chromium 6"),
  COBALT("Co", "cobalt"),
  MERCURY("Hg", "mercury"),
  CADMIUM("Cd", "cadmium"),
  LEAD("Pb", "lead"),
  ARSENIC("As", "arsenic"),
  ANTIMONY("Sb", "antimony"),
  SELENIUM("Se", "selenium"),
  BARIUM("Ba", "barium"),
  COPPER("Cu", "copper"),
  ZINC("Zn", "zinc"),
  BENZO_A_PYRENE("BaP", "benzo[a]pyrene|benzo(a)pyrene|b(a)p|b[a]p"),
  PAH("PAH", "pahs|pak"),
  METHANOL("MeOH", "methanol");

  private final String sign;
  private final String otherWords;

  Contaminant(String sign, String otherWords) {
    this.sign = sign;
    this.otherWords = otherWords;
  }

  /// How certificates write it.
  public String sign() {
    return sign;
  }

  /// The one that is written so, by its sign or one of its names.
  public static Optional<Contaminant> called(String said) {
    String word = said.strip();
    for (Contaminant one : values()) {
      if (one.sign.equalsIgnoreCase(word)) {
        return Optional.of(one);
      }
      for (String other : one.otherWords.split("\\|", -1)) {
        if (other.equalsIgnoreCase(word)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }
}
