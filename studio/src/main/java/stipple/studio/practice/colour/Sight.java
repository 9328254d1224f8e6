package stipple.studio.practice.colour;

/// The light and the eye that a Lab value of an instrument is for.
public enum Sight {
  D65_10,
  D65_2,
  D50_10,
  D50_2
}
