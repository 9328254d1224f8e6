package stipple.bench.durations;

import java.util.Arrays;
import java.util.List;

/// Where each kind of work lies, learned from all kinds that are like it in any way: on the
/// logarithm a sum of effects, nested and across, each drawn towards nothing as far as its own
/// spread says; and a spread for each group, drawn towards the common one.
///
/// All of it, the spreads of the effects too, is drawn by lot in turn from what the rest leaves
/// open, from a fixed seed; a kind never seen is drawn along with the others. What lies far out
/// counts for less, as in the tails of [Seven].
final class LikeKinds {

  /// Where a kind lies: mean and variance of its middle, and the variance around it.
  record Place(double mean, double unsure, double chance) {

    double scale() {
      return Math.sqrt(unsure + chance);
    }
  }

  private static final long SEED = 20_261_122;
  // work for the lots: more kinds, fewer rounds (chosen)
  private static final double WORK = 2e6;
  private static final int MOST_ROUNDS = 300;
  private static final int LEAST_ROUNDS = 40;
  private static final int WEIGHINGS = 6;
  // spreads before anything was seen: of effects worth 2, of durations worth 1 (chosen)
  private static final double EFFECT_WORTH = 2;
  private static final double EFFECT_VARIANCE = 0.04;
  private static final double[] WORTHS = {2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 128};

  private final Kinds kinds;
  private final Chance chance = new Chance(SEED);
  private final double[] logs;
  private final int[] kindOf;
  private final double[] count;
  private final double[] weight;
  private final double[] weighted;
  private final double[] squared;
  private final double[] fit;
  private final double[][] effects;
  private final double[] spread;
  private final double[] groupCount;
  private final double[] variance;
  private double common;
  private double commonVariance = 0.15;
  private double worth = 8;

  LikeKinds(Kinds kinds, List<Timed> known) {
    this.kinds = kinds;
    logs = known.stream().mapToDouble(Timed::logMinutes).toArray();
    kindOf = known.stream().mapToInt(kinds::of).toArray();
    count = new double[kinds.count()];
    weight = new double[kinds.count()];
    weighted = new double[kinds.count()];
    squared = new double[kinds.count()];
    fit = new double[kinds.count()];
    effects = new double[kinds.ways()][];
    for (int way = 0; way < effects.length; way++) {
      effects[way] = new double[kinds.levels(way)];
    }
    spread = new double[kinds.ways()];
    Arrays.fill(spread, EFFECT_VARIANCE);
    groupCount = new double[kinds.groups()];
    variance = new double[kinds.groups()];
    Arrays.fill(variance, commonVariance);
    common = Arrays.stream(logs).average().orElse(0);
    Arrays.fill(fit, common);
    for (int kind : kindOf) {
      count[kind]++;
      groupCount[kinds.group(kind)]++;
    }
    weigh(false);
  }

  Place[] places() {
    int rounds = rounds();
    int silent = rounds / 3;
    double[] sum = new double[fit.length];
    double[] squares = new double[fit.length];
    double[] around = new double[fit.length];
    for (int round = 0; round < rounds; round++) {
      round();
      if (round < silent && round % Math.max(1, silent / WEIGHINGS) == silent / WEIGHINGS / 2) {
        weigh(true);
      }
      if (round >= silent) {
        for (int kind = 0; kind < fit.length; kind++) {
          sum[kind] += fit[kind];
          squares[kind] += fit[kind] * fit[kind];
          around[kind] += variance[kinds.group(kind)];
        }
      }
    }
    int kept = rounds - silent;
    var places = new Place[fit.length];
    for (int kind = 0; kind < fit.length; kind++) {
      double mean = sum[kind] / kept;
      double unsure = Math.max(0, squares[kind] / kept - mean * mean);
      places[kind] = new Place(mean, unsure, around[kind] / kept);
    }
    return places;
  }

  private int rounds() {
    double each = (double) fit.length * Math.max(1, effects.length);
    return (int) Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, WORK / each));
  }

  private void round() {
    for (int way = 0; way < effects.length; way++) {
      drawEffects(way);
      drawSpread(way);
    }
    drawCommon();
    drawVariances();
  }

  private void drawEffects(int way) {
    int[] level = kinds.way(way);
    double[] effect = effects[way];
    double[] precision = new double[effect.length];
    double[] pull = new double[effect.length];
    for (int kind = 0; kind < fit.length; kind++) {
      fit[kind] -= effect[level[kind]];
      double each = 1 / variance[kinds.group(kind)];
      precision[level[kind]] += weight[kind] * each;
      pull[level[kind]] += (weighted[kind] - weight[kind] * fit[kind]) * each;
    }
    for (int i = 0; i < effect.length; i++) {
      double all = precision[i] + 1 / spread[way];
      effect[i] = pull[i] / all + chance.normal() / Math.sqrt(all);
    }
    for (int kind = 0; kind < fit.length; kind++) {
      fit[kind] += effect[level[kind]];
    }
  }

  private void drawSpread(int way) {
    int[] level = kinds.way(way);
    var seen = new boolean[effects[way].length];
    for (int kind = 0; kind < fit.length; kind++) {
      seen[level[kind]] |= count[kind] > 0;
    }
    double squares = EFFECT_WORTH * EFFECT_VARIANCE;
    double freedom = EFFECT_WORTH;
    for (int i = 0; i < seen.length; i++) {
      if (seen[i]) {
        squares += effects[way][i] * effects[way][i];
        freedom++;
      }
    }
    spread[way] = Math.max(1e-6, chance.variance(freedom, squares / freedom));
  }

  private void drawCommon() {
    double precision = 0;
    double pull = 0;
    for (int kind = 0; kind < fit.length; kind++) {
      double each = 1 / variance[kinds.group(kind)];
      precision += weight[kind] * each;
      pull += (weighted[kind] - weight[kind] * (fit[kind] - common)) * each;
    }
    double fresh = pull / precision + chance.normal() / Math.sqrt(precision);
    for (int kind = 0; kind < fit.length; kind++) {
      fit[kind] += fresh - common;
    }
    common = fresh;
  }

  private void drawVariances() {
    double[] squares = new double[variance.length];
    for (int kind = 0; kind < fit.length; kind++) {
      double off = fit[kind];
      squares[kinds.group(kind)] +=
          squared[kind] - 2 * off * weighted[kind] + off * off * weight[kind];
    }
    double inverse = 0;
    double logs = 0;
    int seen = 0;
    for (int group = 0; group < variance.length; group++) {
      double freedom = worth + groupCount[group];
      double scale = (worth * commonVariance + Math.max(0, squares[group])) / freedom;
      variance[group] = Math.max(1e-5, chance.variance(freedom, scale));
      if (groupCount[group] > 0) {
        inverse += 1 / variance[group];
        logs += Math.log(variance[group]);
        seen++;
      }
    }
    commonVariance =
        Math.max(1e-5, 2 * chance.gamma(seen * worth / 2 + 0.5) / (worth * inverse + 1e-3));
    drawWorth(seen, inverse, logs);
  }

  /// How much the common spread is worth, out of a row of likely values.
  private void drawWorth(int seen, double inverse, double logs) {
    double[] odds = new double[WORTHS.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < odds.length; i++) {
      double half = WORTHS[i] / 2;
      odds[i] =
          seen * (half * Math.log(half * commonVariance) - logGamma(half))
              - (half + 1) * logs
              - half * commonVariance * inverse;
      most = Math.max(most, odds[i]);
    }
    double all = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(odds[i] - most);
      all += odds[i];
    }
    double left = chance.share() * all;
    int chosen = 0;
    while (chosen < odds.length - 1 && left > odds[chosen]) {
      left -= odds[chosen++];
    }
    worth = WORTHS[chosen];
  }

  /// The logarithm of the gamma function at whole and half numbers from 1 on.
  static double logGamma(double at) {
    double shifted = at;
    double less = 0;
    while (shifted < 10) {
      less += Math.log(shifted++);
    }
    return (shifted - 0.5) * Math.log(shifted)
        - shifted
        + 0.5 * Math.log(2 * Math.PI)
        + 1 / (12 * shifted)
        - 1 / (360 * shifted * shifted * shifted)
        - less;
  }

  /// Adds up what each kind was seen to take; what lies far out counts for less.
  private void weigh(boolean byDistance) {
    Arrays.fill(weight, 0);
    Arrays.fill(weighted, 0);
    Arrays.fill(squared, 0);
    for (int row = 0; row < logs.length; row++) {
      int kind = kindOf[row];
      double off = logs[row] - fit[kind];
      double far = off * off / variance[kinds.group(kind)];
      double counts = byDistance ? (Seven.FREEDOM + 1) / (Seven.FREEDOM + far) : 1;
      weight[kind] += counts;
      weighted[kind] += counts * logs[row];
      squared[kind] += counts * logs[row] * logs[row];
    }
  }
}
