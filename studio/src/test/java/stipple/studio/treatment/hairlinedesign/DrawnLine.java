package stipple.studio.treatment.hairlinedesign;

/// A straight stroke, in mm from the lower left corner of the paper.
record DrawnLine(double fromX, double fromY, double toX, double toY, double grey) {

  private static final double EXACT = 0.001;

  double lengthMm() {
    return Math.hypot(toX - fromX, toY - fromY);
  }

  boolean isFlat() {
    return Math.abs(toY - fromY) < EXACT;
  }

  boolean isUpright() {
    return Math.abs(toX - fromX) < EXACT;
  }

  boolean isDot() {
    return lengthMm() < EXACT && grey < 0.1;
  }
}
