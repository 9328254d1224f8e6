package stipple.duration;

import java.util.List;
import stipple.number.Bounds;
import stipple.number.Exponential;
import stipple.number.Normal;

/// How fast one client heals: their own words, put right by the checks of their own skin.
///
/// Each healing is lognormal around this client's median; the median is unsure, and believed on 41
/// points. Without a check the range is that of [Healing]: the spread of 0.25 is that of medians
/// (0.20) and that of one client's healings (0.15) together. A check tells that a healing ended
/// before a day, after it, or between two; one in a hundred tells nothing, as eyes err.
///
/// *Source*: none, all **assumptions**.
public final class HealingBelief {

  private static final int POINTS = 41;
  private static final double MEDIAN_SD = 0.20;
  private static final double WITHIN_SD = 0.15;
  // the points reach as far as this to both sides (chosen)
  private static final double REACH = 4;
  private static final double ERRING = 0.01;
  private static final int STEPS = 40;

  private final Healing said;
  private final double startLog;
  private final double[] weights;
  private final int seen;

  private HealingBelief(Healing said, double[] weights, int seen) {
    this.said = said;
    this.startLog = Exponential.log(said.medianDays());
    this.weights = weights;
    this.seen = seen;
  }

  /// What the client says of their own skin.
  public static HealingBelief of(Healing healing) {
    double[] weights = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      double z = place(i) / MEDIAN_SD;
      weights[i] = Exponential.exp(-z * z / 2);
    }
    return new HealingBelief(healing, shares(weights), 0);
  }

  /// The same after all that was seen, in any order.
  public static HealingBelief of(Healing healing, List<HealingSeen> seen) {
    var belief = of(healing);
    for (var one : seen) {
      belief = belief.after(one);
    }
    return belief;
  }

  /// The same after one healing was seen.
  public HealingBelief after(HealingSeen healing) {
    int extra = healing.scar() ? Healing.SCAR_EXTRA_DAYS : 0;
    double[] next = weights.clone();
    for (int i = 0; i < POINTS; i++) {
      double median = startLog + place(i);
      double by = healing.healedByDay() == 0 ? 1 : below(healing.healedByDay() - extra, median);
      double notYet = below(healing.notYetOnDay() - extra, median);
      next[i] *= (1 - ERRING) * (by - notYet) + ERRING;
    }
    return new HealingBelief(said, shares(next), seen + 1);
  }

  /// The healings it rests on.
  public int seen() {
    return seen;
  }

  /// The days by which the given share of this client's healings is over.
  ///
  /// *Domain*: 0.01–0.99 · *Range*: about 3–45 days, a scar's week with them.
  public double days(double share, boolean scar) {
    Bounds.within(share, "share", "(0–1)", 0.01, 0.99);
    double extra = scar ? Healing.SCAR_EXTRA_DAYS : 0;
    if (seen == 0) {
      return said.days(share) + extra;
    }
    double low = startLog - REACH * (MEDIAN_SD + WITHIN_SD);
    double high = startLog + REACH * (MEDIAN_SD + WITHIN_SD);
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (shareBelow(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Exponential.exp(high) + extra;
  }

  /// The days after which 9 in 10 have healed, rounded up.
  public int nineInTenDays(boolean scar) {
    return (int) Math.ceil(days(0.9, scar));
  }

  private double shareBelow(double logDays) {
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      sum += weights[i] * over(logDays - startLog - place(i));
    }
    return sum;
  }

  /// The share of healings over by a day, given the logarithm of their median.
  private static double below(int day, double median) {
    return day <= 0 ? 0 : over(Exponential.log(day) - median);
  }

  private static double over(double log) {
    return Normal.shareBelow(Math.max(-30, Math.min(30, log / WITHIN_SD)));
  }

  /// How far a point lies from the client's own words, as a logarithm.
  private static double place(int point) {
    return (point - (POINTS - 1) / 2) * (2 * REACH * MEDIAN_SD) / (POINTS - 1);
  }

  private static double[] shares(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double[] shares = new double[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = weights[i] / sum;
    }
    return shares;
  }
}
