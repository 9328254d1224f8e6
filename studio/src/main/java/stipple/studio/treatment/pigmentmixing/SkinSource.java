package stipple.studio.treatment.pigmentmixing;

/// How the client's skin came to be known, the surest first.
public enum SkinSource {
  SPECTRUM,
  LAB,
  ITA,
  FITZPATRICK
}
