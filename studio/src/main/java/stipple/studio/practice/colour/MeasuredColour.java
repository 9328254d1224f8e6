package stipple.studio.practice.colour;

import stipple.pigment.Lab;
import stipple.pigment.Reflectance;

/// A colour as it was measured, gloss included: a spectrum, or three numbers in D65 for 10°.
public sealed interface MeasuredColour {

  /// As lightness, red and yellow in daylight.
  Lab lab(Optics optics);

  /// Three numbers only; the spectrum behind them is unknown.
  record OfLab(Lab lab) implements MeasuredColour {

    @Override
    public Lab lab(Optics optics) {
      return lab;
    }
  }

  /// The whole curve.
  record OfSpectrum(Reflectance spectrum) implements MeasuredColour {

    @Override
    public Lab lab(Optics optics) {
      return optics.usual().lab(spectrum);
    }
  }
}
