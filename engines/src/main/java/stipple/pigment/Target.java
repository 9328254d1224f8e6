package stipple.pigment;

import stipple.number.Bounds;

/// What a mix should come to look like in the skin.
public sealed interface Target {

  /// A colour, as a card or a meter tells it; for daylight only.
  ///
  /// *Domain*: L 0–100, a and b −150 to 150.
  record OfColour(Lab colour) implements Target {

    private static final double STRONGEST = 150;

    public OfColour {
      Bounds.within(colour.l(), "L* of a target", "", 0, 100);
      Bounds.within(colour.a(), "a* of a target", "", -STRONGEST, STRONGEST);
      Bounds.within(colour.b(), "b* of a target", "", -STRONGEST, STRONGEST);
    }

    @Override
    public Lab lab(Viewing viewing) {
      return colour;
    }
  }

  /// A spectrum, such as that of the client's own stubble: a mix should keep beside it in any
  /// light.
  record OfSpectrum(Reflectance spectrum) implements Target {

    @Override
    public Lab lab(Viewing viewing) {
      return viewing.lab(spectrum);
    }
  }

  static Target of(Lab colour) {
    return new OfColour(colour);
  }

  static Target of(Reflectance spectrum) {
    return new OfSpectrum(spectrum);
  }

  /// Its colour; one that was given as a colour is the same whatever the light.
  Lab lab(Viewing viewing);
}
