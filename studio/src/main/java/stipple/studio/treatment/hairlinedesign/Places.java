package stipple.studio.treatment.hairlinedesign;

import stipple.scalp.ScalpPoint;

/// Shares of the way from crown to rim as the whole numbers that are kept.
final class Places {

  private Places() {}

  static int ofShare(double share) {
    return (int) Math.round(share * ScalpPoint.STEPS);
  }

  static double share(int kept) {
    return (double) kept / ScalpPoint.STEPS;
  }
}
