package stipple.pigment;

import stipple.number.Bounds;

/// The client's own shaved hair, which a mix is to look like: short rods of hair in the client's
/// skin, seen as dots are.
///
/// How thick a hair is and how far down light follows it are assumptions, as is that white hair
/// cannot be seen. *Domain*: 0–1000 hairs a cm², radius .01–.1 mm, .02–1 mm deep.
public record Stubble(HairMelanin melanin, double hairsPerCm2, double radiusMm, double deepMm) {

  /// Assumptions, within .03–.05 and .1–.2 mm.
  public static final double USUAL_RADIUS_MM = 0.04;

  public static final double USUAL_DEPTH_MM = 0.15;

  public Stubble {
    Bounds.within(hairsPerCm2, "hairs", "a cm²", 0, 1000);
    Bounds.within(radiusMm, "radius of a hair", "mm", 0.01, 0.1);
    Bounds.within(deepMm, "seen depth of a hair", "mm", 0.02, 1);
  }

  /// Stubble of usual hairs.
  public static Stubble usual(HairMelanin melanin, double hairsPerCm2) {
    return new Stubble(melanin, hairsPerCm2, USUAL_RADIUS_MM, USUAL_DEPTH_MM);
  }

  /// What a shaved zone gives back from a metre away.
  public Reflectance field(LayeredSkin skin, SkinTone tone) {
    return seen(new Field(hairsPerCm2 * (1 - melanin.whiteShare())), skin, tone);
  }

  /// What a single hair with melanin gives back from close by.
  public Reflectance dot(LayeredSkin skin, SkinTone tone) {
    return seen(new Dot(), skin, tone);
  }

  /// What a mix is to come to: the shaved zone from a metre away, beside which it must not show in
  /// any light.
  public Target target(LayeredSkin skin, SkinTone tone) {
    return Target.of(field(skin, tone));
  }

  private Reflectance seen(Look look, LayeredSkin skin, SkinTone tone) {
    var absorption = new double[skin.grid().count()];
    for (int i = 0; i < absorption.length; i++) {
      absorption[i] = melanin.absorptionPerRadius(skin.grid().nm(i)) * deepMm / radiusMm;
    }
    var placement = new Placement(0, deepMm, radiusMm);
    return look.spectrum(
        new ReckonedSkin(skin, tone, placement), absorption, new double[absorption.length]);
  }
}
