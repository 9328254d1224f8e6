package stipple.pigment;

import stipple.number.Exponential;

/// The six numbers of a skin on scales without bounds, on which fits step and doubts spread:
/// logarithms, and the log of the odds for oxygenation.
final class SkinScale {

  static final int MELANOSOMES = 0;
  static final int BLOOD = 1;
  static final int OXYGENATION = 2;
  static final int SCATTERING = 3;
  static final int BASELINE = 4;
  static final int EPIDERMIS = 5;
  static final int COUNT = 6;

  private static final double MOST_LOG_ODDS = 30;

  private SkinScale() {}

  static double[] of(SkinTone tone) {
    return new double[] {
      Exponential.log(tone.melanosomeShare()),
      Exponential.log(tone.bloodShare()),
      logOdds(tone.oxygenation()),
      Exponential.log(tone.scatteringFactor()),
      Exponential.log(tone.baselineFactor()),
      Exponential.log(tone.epidermisMm())
    };
  }

  /// The skin at a place on the scales; what no skin can be is bounded.
  static SkinTone tone(double[] place) {
    double odds = Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, place[OXYGENATION]));
    return new SkinTone(
        value(place[MELANOSOMES], 1e-6, 0.9),
        value(place[BLOOD], 1e-6, 0.9),
        1 / (1 + Exponential.exp(-odds)),
        value(place[SCATTERING], 0.1, 10),
        value(place[BASELINE], 1e-4, 20),
        value(place[EPIDERMIS], 0.005, 1));
  }

  static double logOdds(double share) {
    return Exponential.log(share / (1 - share));
  }

  private static double value(double logarithm, double least, double most) {
    double bounded = Math.max(-30, Math.min(30, logarithm));
    return Math.max(least, Math.min(most, Exponential.exp(bounded)));
  }
}
