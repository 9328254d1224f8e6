package stipple.scalp;

/// The upright box around a shape, in grid steps, edges included.
record GridBox(int lowU, int lowV, int highU, int highV) {

  /// True where the two boxes share not even a point of their edges.
  boolean isApartFrom(GridBox other) {
    return highU < other.lowU || other.highU < lowU || highV < other.lowV || other.highV < lowV;
  }

  boolean holds(int u, int v) {
    return u >= lowU && u <= highU && v >= lowV && v <= highV;
  }

  boolean holds(GridBox other) {
    return holds(other.lowU, other.lowV) && holds(other.highU, other.highV);
  }

  GridBox with(GridBox other) {
    return new GridBox(
        Math.min(lowU, other.lowU),
        Math.min(lowV, other.lowV),
        Math.max(highU, other.highU),
        Math.max(highV, other.highV));
  }
}
