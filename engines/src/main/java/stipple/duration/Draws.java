package stipple.duration;

import stipple.number.Exponential;

/// Lays the model through the common points: one likely length of the session for each.
final class Draws {

  private static final int MOST_BREAKS = 40;
  private static final double LN_INTERRUPTION = Exponential.log(Priors.INTERRUPTION_MIN);
  private static final double[] INTERRUPTIONS = interruptions();

  private final Points points = Points.ALL;
  private final Outlook outlook;
  private final PartDraws parts;

  Draws(Outlook outlook, PartDraws parts) {
    this.outlook = outlook;
    this.parts = parts;
  }

  Predictive minutes() {
    double[] all = dotting();
    addBreaks(all);
    addPart(all, outlook.setUp, Points.SET_UP, 1);
    addPart(all, outlook.check, Points.CHECKS, Priors.CHECKS);
    addPart(all, outlook.closeOut, Points.CLOSE_OUT, 1);
    addInterruptions(all);
    return Predictive.of(all);
  }

  private double[] dotting() {
    double degrees = outlook.pace.degrees();
    double chance = Math.sqrt(outlook.pace.chance());
    var triangle = outlook.triangle();
    int zones = outlook.zones.length;
    double[] logMin = new double[zones];
    double[] noise = new double[zones];
    for (int z = 0; z < zones; z++) {
      logMin[z] = Exponential.log(outlook.minutes[z]);
      noise[z] = Math.sqrt(Outlook.noise(outlook.dots[z]));
    }
    double[] all = new double[Points.COUNT];
    double[] scales = parts.scales(chance, degrees);
    double[] shifts = new double[all.length];
    for (int z = 0; z < zones; z++) {
      shift(shifts, noise[z], points.chance(z), triangle[z], z);
      for (int i = 0; i < all.length; i++) {
        all[i] += Exponential.exp(bounded(logMin[z] - scales[i] * shifts[i]));
      }
    }
    return all;
  }

  // what a zone's own chance and what it shares with those before it move its pace by
  private void shift(double[] shifts, double noise, double[] chance, double[] shared, int zone) {
    for (int i = 0; i < shifts.length; i++) {
      shifts[i] = noise * chance[i];
    }
    for (int k = 0; k <= zone; k++) {
      double share = shared[k];
      double[] normal = points.normal(Points.ZONES + k);
      for (int i = 0; i < shifts.length; i++) {
        shifts[i] += share * normal[i];
      }
    }
  }

  private void addBreaks(double[] all) {
    double shape = 2 * outlook.breakRate.breaks();
    double perMinute = outlook.pain / (2 * outlook.breakRate.minutes());
    var sums = parts.breakSums(outlook.oneBreak);
    double[] rates = parts.chiSquares(shape, Points.BREAK_RATE);
    double[] counts = points.breakShares();
    double[] lengths = parts.students(outlook.oneBreak.degrees(), Points.BREAK_LENGTH);
    for (int i = 0; i < all.length; i++) {
      int breaks = poisson(counts[i], rates[i] * perMinute * all[i]);
      if (breaks > 0) {
        double[] sum = sums[breaks];
        all[i] += Exponential.exp(bounded(sum[0] + lengths[i] * sum[1]));
      }
    }
  }

  /// Mean and spread of the logarithm of a sum of so many breaks: a sum of lognormal lengths is
  /// taken for one with the same mean and variance.
  static double[][] breakSums(LengthBelief one) {
    double[][] sums = new double[MOST_BREAKS + 1][2];
    double variance = Math.min(4, one.variance());
    double alone = Exponential.exp(variance) - 1;
    for (int count = 1; count <= MOST_BREAKS; count++) {
      double narrower = Exponential.log(1 + alone / count);
      sums[count][0] = Exponential.log(count) + one.mean() + variance / 2 - narrower / 2;
      sums[count][1] = Math.sqrt(narrower + variance / one.worth());
    }
    return sums;
  }

  private void addPart(double[] all, LengthBelief part, int direction, int alike) {
    double[] minutes = parts.minutes(part, direction);
    for (int i = 0; i < all.length; i++) {
      all[i] += alike * minutes[i];
    }
  }

  private void addInterruptions(double[] all) {
    double[] minutes = INTERRUPTIONS;
    for (int i = 0; i < all.length; i++) {
      all[i] += minutes[i];
    }
  }

  // the same for every session: none at most points
  private static double[] interruptions() {
    double[] shares = Points.ALL.interruptedShares();
    double[] lengths = Points.ALL.normal(Points.INTERRUPTION);
    double[] minutes = new double[Points.COUNT];
    for (int i = 0; i < minutes.length; i++) {
      if (shares[i] < Priors.INTERRUPTION_SHARE) {
        minutes[i] = Exponential.exp(LN_INTERRUPTION + Priors.INTERRUPTION_SD * lengths[i]);
      }
    }
    return minutes;
  }

  static double bounded(double logMinutes) {
    return Math.max(-20, Math.min(14, logMinutes));
  }

  /// The point of a χ² curve that a standard normal point corresponds to.
  ///
  /// *Domain*: at least 7 degrees of freedom · *Holds for*: within 1 % between 0.1 and 99.9 % ·
  /// *Source*: the cube of Wilson and Hilferty, `[AbramowitzStegun]` 26.4.17.
  static double chiSquare(double normal, double degrees) {
    double step = 2 / (9 * degrees);
    double root = 1 - step + normal * Math.sqrt(step);
    return degrees * root * root * root;
  }

  /// The point of Student's curve that a standard normal point corresponds to.
  ///
  /// *Domain*: at least 8 degrees of freedom · *Holds for*: within 1 % between 1 and 99 % ·
  /// *Source*: `[AbramowitzStegun]` 26.7.5.
  static double student(double z, double n) {
    double z2 = z * z;
    double first = (z2 + 1) * z / 4;
    double second = ((5 * z2 + 16) * z2 + 3) * z / 96;
    double third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
    return z + (first + (second + third / n) / n) / n;
  }

  /// How many events fall at a share of the Poisson curve; never more than forty.
  static int poisson(double share, double mean) {
    if (mean > MOST_BREAKS) {
      return MOST_BREAKS;
    }
    double term = Exponential.exp(-mean);
    double below = term;
    int count = 0;
    while (below < share && count < MOST_BREAKS) {
      count++;
      term = term * mean / count;
      below += term;
    }
    return count;
  }
}
