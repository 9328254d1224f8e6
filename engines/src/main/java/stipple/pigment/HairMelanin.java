package stipple.pigment;

import stipple.number.Bounds;
import stipple.number.Exponential;

/// What a client's hair is coloured by: the brown-black and the red melanin in a hair, in the units
/// of `[Chiang2016]`, and the share of hairs that have none.
///
/// A table of hair colours tells little about a head `[Vaughn2008]`: what a tone has is an
/// assumption wherever it is not `[Pbrt]`. *Domain*: melanins 0–20, share 0–1.
public record HairMelanin(double eumelanin, double pheomelanin, double whiteShare) {

  /// `[Pbrt]`.
  public static final HairMelanin BLACK = new HairMelanin(8, 0, 0);

  /// An assumption, between black and brown.
  public static final HairMelanin DARK_BROWN = new HairMelanin(3, 0, 0);

  /// `[Pbrt]`.
  public static final HairMelanin BROWN = new HairMelanin(1.3, 0, 0);

  /// An assumption, between brown and blond.
  public static final HairMelanin LIGHT_BROWN = new HairMelanin(0.65, 0, 0);

  /// `[Pbrt]`.
  public static final HairMelanin BLOND = new HairMelanin(0.3, 0, 0);

  /// An assumption: mostly the red melanin.
  public static final HairMelanin RED = new HairMelanin(0.3, 0.9, 0);

  /// An assumption: half the hairs dark brown, half white.
  public static final HairMelanin GREY = new HairMelanin(3, 0, 0.5);

  // absorption of one unit of each at 550 nm, per radius of a hair: the green of [Chiang2016]
  private static final double EUMELANIN = 0.697;
  private static final double PHEOMELANIN = 0.4;
  private static final double GREEN_NM = 550;
  // how steeply both fall [dEon2011]
  private static final double EUMELANIN_POWER = -3.33;
  private static final double PHEOMELANIN_POWER = -4.75;

  public HairMelanin {
    Bounds.within(eumelanin, "eumelanin of a hair", "units", 0, 20);
    Bounds.within(pheomelanin, "pheomelanin of a hair", "units", 0, 20);
    Bounds.within(whiteShare, "share of white hairs", "(0–1)", 0, 1);
  }

  /// The same hair with another share of white ones.
  public HairMelanin withWhite(double share) {
    return new HairMelanin(eumelanin, pheomelanin, share);
  }

  /// How a hair that has melanin absorbs. *Domain*: 300–900 nm · *Range*: per radius of the hair.
  public double absorptionPerRadius(double nm) {
    double u = Bounds.within(nm, "wavelength", "nm", 300, 900) / GREEN_NM;
    return eumelanin * EUMELANIN * Exponential.pow(u, EUMELANIN_POWER)
        + pheomelanin * PHEOMELANIN * Exponential.pow(u, PHEOMELANIN_POWER);
  }
}
