package stipple.pigment;

/// How a mix is counted out.
public enum Counting {
  /// A cap of ink drops only, then so many parts of diluent to one of it: fine, and what is
  /// recommended.
  CONCENTRATE,
  /// Drops of ink and of diluent in one cap: coarse, above all for light shades.
  SINGLE_CAP
}
