package stipple.pigment;

/// How an ink came to be known, and so how far it can be trusted.
public enum InkGrade {
  /// A drawdown of this lot, read by a spectrophotometer.
  MEASURED(0.05),
  /// A photograph with a chart, which only scales the shape of a library ink.
  PHOTO(0.20),
  /// The shape of a demo ink of the same pigment.
  LIBRARY(0.50);

  private final double relativeSd;

  InkGrade(double relativeSd) {
    this.relativeSd = relativeSd;
  }

  /// How uncertain K and S are, as a share of themselves: assumptions, the last one the most.
  public double relativeSd() {
    return relativeSd;
  }
}
