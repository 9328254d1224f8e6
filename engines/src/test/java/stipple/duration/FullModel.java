package stipple.duration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import stipple.scalp.Zone;

/// The model drawn by lot, slow and obvious: what the closed form has to agree with.
///
/// Here the spread itself is drawn (worth 8 sessions), the tails are t curves, breaks come one by
/// one; nothing is widened by a factor.
final class FullModel {

  private final SessionWork work;
  private final SplittableRandom random;
  private final boolean normalTails;

  FullModel(SessionWork work, long seed, boolean normalTails) {
    this.work = work;
    this.random = new SplittableRandom(seed);
    this.normalTails = normalTails;
  }

  double[] sorted(int draws) {
    double[] minutes = new double[draws];
    for (int i = 0; i < draws; i++) {
      minutes[i] = draw();
    }
    Arrays.sort(minutes);
    return minutes;
  }

  static double quantile(double[] sorted, double share) {
    return sorted[(int) (share * sorted.length)];
  }

  private double draw() {
    double scale = scale();
    double setUp = length(work.setUpMedianMin(), Priors.SET_UP_SD);
    double dotting = dotting(scale);
    double rest = length(Priors.CLOSE_OUT_MIN, Priors.CLOSE_OUT_SD);
    for (int i = 0; i < Priors.CHECKS; i++) {
      rest += length(Priors.CHECK_MIN, Priors.CHECK_SD);
    }
    if (random.nextDouble() < Priors.INTERRUPTION_SHARE) {
      rest += Priors.INTERRUPTION_MIN * Math.exp(Priors.INTERRUPTION_SD * normal());
    }
    return setUp + dotting + breaks(dotting) + rest;
  }

  private double dotting(double scale) {
    double common = scale * normal() * Math.sqrt(commonVariance());
    double perHour = scale * normal() * Priors.PER_HOUR_SD;
    var groups = new EnumMap<Zone, Double>(Zone.class);
    double sum = 0;
    for (var segment : segments()) {
      var group = segment.zone() == Zone.CROWN ? Zone.TOP : segment.zone();
      double zone =
          groups.computeIfAbsent(group, _ -> scale * normal() * Priors.ZONE_SD)
              + scale * normal() * Priors.PRACTITIONER_IN_ZONE_SD;
      double noise = scale * Priors.CHANCE_SD * Math.sqrt(1 + Priors.CHANCE_DOTS / segment.dots());
      double chance = noise * (normalTails ? normal() : Math.sqrt(5.0 / 7) * studentSeven());
      sum += segment.minutes() * Math.exp(common + perHour * segment.hours() + zone + chance);
    }
    return sum;
  }

  private List<Segment> segments() {
    return new ArrayList<>(Segment.of(work));
  }

  private double commonVariance() {
    double variance = 0.15 * 0.15 + 0.22 * 0.22 + 0.12 * 0.12 + 0.08 * 0.08 + 0.05 * 0.05;
    variance += work.factors().isOilyOrThick() ? 0.01 : 0;
    variance += work.factors().isDryOrSensitive() ? 0.01 : 0;
    return variance + (work.technique() == Technique.SINGLE_POINT_SHAVED ? 0 : 0.01);
  }

  private double breaks(double dottingMin) {
    double rate = exponentials(4) / 280 * Math.exp(0.06 * (work.factors().pain() - 4));
    double median = 9 * Math.exp(scale() * 0.45 / 2 * normal());
    double sum = 0;
    for (double at = exponentials(1) / rate; at < dottingMin; at += exponentials(1) / rate) {
      sum += median * Math.exp(0.45 * normal());
    }
    return sum;
  }

  /// A length whose median is guessed from four sessions' worth and whose spread from eight.
  private double length(double median, double logSd) {
    return median * Math.exp(scale() * logSd * Math.sqrt(1.25) * normal());
  }

  private double scale() {
    return normalTails ? 1 : Math.sqrt(8 / (2 * exponentials(4)));
  }

  private double studentSeven() {
    double last = normal();
    return normal() / Math.sqrt((2 * exponentials(3) + last * last) / 7);
  }

  private double exponentials(int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return sum;
  }

  private double normal() {
    return Math.sqrt(2 * exponentials(1)) * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
