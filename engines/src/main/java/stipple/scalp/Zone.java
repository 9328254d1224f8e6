package stipple.scalp;

/// The zones of a scalp, from the front to the back; a scar is a zone of its own.
public enum Zone {
  /// Front edge and temples.
  HAIRLINE,
  /// Frontal area and mid-scalp behind the edge.
  TOP,
  /// The whorl and what surrounds it.
  CROWN,
  /// Sides and back.
  SIDES,
  /// A scar, wherever it lies.
  SCAR
}
