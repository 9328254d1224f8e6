package stipple.duration;

import stipple.number.Exponential;

/// Lays the model through the common points: one likely length of the session for each.
final class Draws {

  private static final int MOST_BREAKS = 40;
  private static final double LN_INTERRUPTION = Exponential.log(Priors.INTERRUPTION_MIN);

  private final Points points = Points.ALL;
  private final Outlook outlook;

  Draws(Outlook outlook) {
    this.outlook = outlook;
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
    double[] spread = points.normal(Points.SPREAD);
    for (int i = 0; i < all.length; i++) {
      double scale = chance / Math.sqrt(chiSquare(spread[i], degrees) / degrees);
      for (int z = 0; z < zones; z++) {
        double shift = noise[z] * points.chance(z)[i];
        for (int k = 0; k <= z; k++) {
          shift += triangle[z][k] * points.normal(Points.ZONES + k)[i];
        }
        all[i] += Exponential.exp(bounded(logMin[z] - scale * shift));
      }
    }
    return all;
  }

  private void addBreaks(double[] all) {
    double shape = 2 * outlook.breakRate.breaks();
    double perMinute = outlook.pain / (2 * outlook.breakRate.minutes());
    var sums = breakSums(outlook.oneBreak);
    double[] rates = points.normal(Points.BREAK_RATE);
    double[] counts = points.breakShares();
    double[] lengths = points.normal(Points.BREAK_LENGTH);
    for (int i = 0; i < all.length; i++) {
      int breaks = poisson(counts[i], chiSquare(rates[i], shape) * perMinute * all[i]);
      if (breaks > 0) {
        double t = student(lengths[i], outlook.oneBreak.degrees());
        all[i] += Exponential.exp(bounded(sums[breaks][0] + t * sums[breaks][1]));
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
    double sd = Math.sqrt(part.variance() * (1 + 1 / part.worth()));
    double[] normals = points.normal(direction);
    for (int i = 0; i < all.length; i++) {
      double t = student(normals[i], part.degrees());
      all[i] += alike * Exponential.exp(bounded(part.mean() + t * sd));
    }
  }

  private void addInterruptions(double[] all) {
    double[] shares = points.interruptedShares();
    double[] lengths = points.normal(Points.INTERRUPTION);
    for (int i = 0; i < all.length; i++) {
      if (shares[i] < Priors.INTERRUPTION_SHARE) {
        all[i] += Exponential.exp(LN_INTERRUPTION + Priors.INTERRUPTION_SD * lengths[i]);
      }
    }
  }

  private static double bounded(double logMinutes) {
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
