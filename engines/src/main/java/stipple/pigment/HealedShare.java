package stipple.pigment;

import stipple.number.Bounds;
import stipple.number.Exponential;
import stipple.number.Normal;

/// The share of pigment that heals in, as it may be: the quantiles of a beta curve with a mean of
/// .68 and a spread of .10.
///
/// *Source*: the mean `[Baeumler2015]`, in animals; the spread is an assumption. The curve is added
/// up once, and its quantiles are kept at 65 shares between which they run in straight lines.
final class HealedShare {

  private static final double MORE = 14.1;
  private static final double LESS = 6.6;
  private static final double SD = 0.10;
  private static final int POINTS = 65;
  // the ends of the table, beyond which no draw goes (chosen)
  private static final double LEAST = 5e-4;
  private static final int STEPS = 4000;
  private static final double[] QUANTILES = quantiles();

  private HealedShare() {}

  /// The share below which it lies with that probability. *Domain*: 0–1.
  static double quantile(double probability) {
    Bounds.within(probability, "probability", "(0–1)", 0, 1);
    double place = probability * (POINTS - 1);
    int left = Math.min(POINTS - 2, (int) place);
    double share = place - left;
    return QUANTILES[left] * (1 - share) + QUANTILES[left + 1] * share;
  }

  /// So many spreads away from the middle that is thought of, all of it bent as the beta curve.
  static double drawn(double middle, double spreads) {
    double score = (middle - Fade.HEALED_SHARE) / SD + spreads;
    return quantile(Normal.shareBelow(Math.max(-8, Math.min(8, score))));
  }

  private static double[] quantiles() {
    var below = new double[STEPS + 1];
    for (int i = 1; i <= STEPS; i++) {
      double middle = density((i - 0.5) / STEPS);
      double ends = density((i - 1.0) / STEPS) + density((double) i / STEPS);
      below[i] = below[i - 1] + (4 * middle + ends) / 6;
    }
    var quantiles = new double[POINTS];
    int at = 1;
    for (int k = 0; k < POINTS; k++) {
      double wanted = Math.max(LEAST, Math.min(1 - LEAST, k / (POINTS - 1.0))) * below[STEPS];
      while (below[at] < wanted) {
        at++;
      }
      double part = (wanted - below[at - 1]) / (below[at] - below[at - 1]);
      quantiles[k] = (at - 1 + part) / STEPS;
    }
    return quantiles;
  }

  private static double density(double share) {
    return Exponential.pow(share, MORE - 1) * Exponential.pow(1 - share, LESS - 1);
  }
}
