package stipple.studio.treatment.pigmentmixing;

import stipple.studio.practice.colour.MeasuredColour;

/// How the client's skin came to be known, the surest first.
public enum SkinKnownBy {
  SPECTRUM,
  LAB,
  ITA,
  FITZPATRICK;

  static SkinKnownBy of(SkinReading reading) {
    return switch (reading.source()) {
      case SkinSource.OfColour(MeasuredColour.OfSpectrum _) -> SPECTRUM;
      case SkinSource.OfColour(MeasuredColour.OfLab _) -> LAB;
      case SkinSource.OfAngle _ -> ITA;
      case SkinSource.OfType _ -> FITZPATRICK;
    };
  }
}
