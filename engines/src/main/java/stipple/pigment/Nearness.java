package stipple.pigment;

/// The two ways in which a swatch is shown.
public enum Nearness {
  /// Many dots from a metre away: what people see.
  FIELD,
  /// One dot, magnified.
  DOT;

  /// How one looks from there at so many dots a cm².
  public Look look(double dotsPerCm2) {
    return this == FIELD ? new Field(dotsPerCm2) : new Dot();
  }
}
