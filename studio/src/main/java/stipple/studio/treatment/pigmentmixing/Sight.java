package stipple.studio.treatment.pigmentmixing;

/// From how near dots are looked at.
public enum Sight {
  /// From a metre away, as people see them.
  FIELD,
  /// One dot, magnified.
  DOT
}
