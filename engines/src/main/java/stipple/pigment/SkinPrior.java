package stipple.pigment;

import stipple.number.Bounds;
import stipple.number.Exponential;

/// What may be guessed of a skin before more is known than how light it is: for each of its six
/// numbers a middle and a spread.
///
/// *Source*: melanosomes by a line through our fits to `[NIST]`, spread .35 (correlation −.94);
/// epidermis `[Xu2017]`; the others chosen to hold our fits to `[NIST]` and `[Xiao2016]`.
final class SkinPrior {

  private static final double AT_ITA_0 = -2.73;
  private static final double PER_DEGREE = -0.0295;
  private static final double MELANOSOME_SD = 0.35;
  // how far the angle of a client with a Fitzpatrick type may lie off: an assumption
  private static final double FITZPATRICK_SD_DEGREES = 15;

  private final double[] middle;
  private final double[] spread;

  private SkinPrior(double itaDegrees, double melanosomeSd) {
    Bounds.within(itaDegrees, "typology angle", "degrees", -180, 180);
    double ita = Math.max(-90, Math.min(90, itaDegrees));
    this.middle =
        new double[] {
          AT_ITA_0 + PER_DEGREE * ita,
          Exponential.log(0.016),
          SkinScale.logOdds(0.65),
          Exponential.log(1.8),
          Exponential.log(0.4),
          Exponential.log(0.1)
        };
    this.spread = new double[] {melanosomeSd, 0.6, 0.5, 0.20, 0.30, 0.15};
  }

  /// For skin whose individual typology angle was measured.
  static SkinPrior ofIta(double itaDegrees) {
    return new SkinPrior(itaDegrees, MELANOSOME_SD);
  }

  /// For skin of which only the Fitzpatrick type was told: a wide guess.
  static SkinPrior ofFitzpatrick(FitzpatrickType type) {
    double unsure = PER_DEGREE * FITZPATRICK_SD_DEGREES;
    return new SkinPrior(
        type.itaDegrees(), Math.sqrt(MELANOSOME_SD * MELANOSOME_SD + unsure * unsure));
  }

  double[] middle() {
    return middle.clone();
  }

  /// How many spreads a place lies off the middle on one scale.
  double off(double[] place, int scale) {
    return (place[scale] - middle[scale]) / spread[scale];
  }

  /// What is known from nothing but this prior.
  SkinEstimate estimate() {
    var covariance = new double[SkinScale.COUNT * SkinScale.COUNT];
    for (int i = 0; i < SkinScale.COUNT; i++) {
      covariance[i * SkinScale.COUNT + i] = spread[i] * spread[i];
    }
    return new SkinEstimate(middle, covariance);
  }
}
