package stipple.scalp;

import stipple.number.Bounds;
import stipple.number.Exponential;
import stipple.number.Interval;

/// An area on a head with how sure it is.
///
/// *Domain*: cm2 0–1,500; logSd, the standard deviation of its logarithm, 0–1.
public record AreaEstimate(double cm2, double logSd) {

  private static final double NINE_OF_TEN_SIDE = 1.2815515655446004;
  private static final double NEARLY_ALL = 1.959963984540054;

  public AreaEstimate {
    Bounds.within(cm2, "area", "cm²", 0, 1500);
    Bounds.within(logSd, "spread of an area", "(no unit)", 0, 1);
  }

  /// The area from the tenth to the ninetieth percentile: four heads of five lie within.
  public Interval mostLikely() {
    return spread(NINE_OF_TEN_SIDE);
  }

  /// The range that holds 19 heads of 20.
  public Interval nearlyCertain() {
    return spread(NEARLY_ALL);
  }

  private Interval spread(double deviations) {
    double factor = Exponential.exp(deviations * logSd);
    return new Interval(cm2 / factor, cm2, cm2 * factor);
  }
}
