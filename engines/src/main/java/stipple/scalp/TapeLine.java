package stipple.scalp;

/// Where a tape runs over a head.
public enum TapeLine {
  /// Once around, level, over the brow and the furthest point at the back.
  CIRCUMFERENCE(450, 720),
  /// From the notch before one ear over the crown of the head to the notch before the other.
  EAR_TO_EAR(270, 450),
  /// From the root of the nose over the crown of the head to the bump at the back.
  NASION_TO_INION(260, 470);

  private final double leastMm;
  private final double mostMm;

  TapeLine(double leastMm, double mostMm) {
    this.leastMm = leastMm;
    this.mostMm = mostMm;
  }

  /// The shortest that is taken for a head: about five standard deviations below the mean of adults
  /// (chosen).
  public double leastMm() {
    return leastMm;
  }

  /// The longest that is taken for a head, thick hair included (chosen).
  public double mostMm() {
    return mostMm;
  }

  /// Whether a length can be this tape of an adult's head.
  public boolean isPlausible(double mm) {
    return mm >= leastMm && mm <= mostMm;
  }
}
