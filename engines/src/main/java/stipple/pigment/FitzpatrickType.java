package stipple.pigment;

/// How skin takes the sun, as the client tells it. Only ever asked for, never told back: it says
/// little about colour `[ItaFst]`.
public enum FitzpatrickType {
  I(58),
  II(48),
  III(35),
  IV(19),
  V(-10),
  VI(-45);

  private final double itaDegrees;

  FitzpatrickType(double itaDegrees) {
    this.itaDegrees = itaDegrees;
  }

  /// The middle of the typology angles that such skin may have: an assumption, ± 15 degrees.
  public double itaDegrees() {
    return itaDegrees;
  }
}
