package stipple.duration;

import stipple.number.Exponential;
import stipple.number.Normal;

/// What a running session needs besides the dots left: breaks, checks, close-out, and rarely an
/// interruption.
final class LiveRest {

  private static final int STRATA = 8;

  private final Outlook outlook;

  LiveRest(Outlook outlook) {
    this.outlook = outlook;
  }

  /// Adds it to the likely minutes of dotting left, as the session stands.
  void addTo(double[] left, LiveForecast.Standing now) {
    double share = Math.min(1, DotCount.sum(now.dotsLeft()) / (double) outlook.allDots());
    addBreaks(left);
    addInterruptions(left, share);
    if (now.breakMinutes() >= 0) {
      addUnderWay(left, outlook.oneBreak, now.breakMinutes());
    }
    if (!now.hasBegun()) {
      addUnderWay(left, outlook.setUp, now.elapsedMinutes());
    }
    int checks = Math.max(0, Priors.CHECKS - now.checksMade());
    if (checks > 0) {
      addPart(left, outlook.check, Points.CHECKS, checks);
    }
    addPart(left, outlook.closeOut, Points.CLOSE_OUT, 1);
  }

  private void addBreaks(double[] left) {
    double shape = 2 * outlook.breakRate.breaks();
    double perMinute = outlook.pain / (2 * outlook.breakRate.minutes());
    var sums = Draws.breakSums(outlook.oneBreak);
    for (int i = 0; i < left.length; i++) {
      double rate = Draws.chiSquare(Points.ALL.normal(Points.BREAK_RATE)[i], shape) * perMinute;
      int breaks = Draws.poisson(Points.ALL.breakShares()[i], rate * left[i]);
      if (breaks > 0) {
        double t = Points.ALL.normal(Points.BREAK_LENGTH)[i];
        left[i] += Exponential.exp(sums[breaks][0] + t * sums[breaks][1]);
      }
    }
  }

  /// Rare ones, as likely as there is work left.
  private static void addInterruptions(double[] left, double workShare) {
    for (int i = 0; i < left.length; i++) {
      if (Points.ALL.interruptedShares()[i] < Priors.INTERRUPTION_SHARE * workShare) {
        double log = Priors.INTERRUPTION_SD * Points.ALL.normal(Points.INTERRUPTION)[i];
        left[i] += Priors.INTERRUPTION_MIN * Exponential.exp(log);
      }
    }
  }

  private static void addPart(double[] left, LengthBelief part, int direction, int alike) {
    double sd = Math.sqrt(part.variance() * (1 + 1 / part.worth()));
    for (int i = 0; i < left.length; i++) {
      double t = Draws.student(Points.ALL.normal(direction)[i], part.degrees());
      left[i] += alike * Exponential.exp(part.mean() + t * sd);
    }
  }

  /// What is left of a part given its age: the lengths above it, eight likely ones.
  private static void addUnderWay(double[] left, LengthBelief part, double age) {
    double sd = Math.sqrt(part.variance() * (1 + 1 / part.worth()));
    double gone = (Exponential.log(Math.max(0.01, age)) - part.mean()) / sd;
    double over = Normal.shareBelow(Math.max(-8, Math.min(8, -gone)));
    double[] still = new double[STRATA];
    for (int k = 0; k < STRATA; k++) {
      double share = Math.min(1 - 1e-9, (k + 0.5) / STRATA * over);
      double length = Exponential.exp(part.mean() - sd * Normal.quantile(share));
      still[k] = Math.max(0, length - age);
    }
    double[] shares = Points.ALL.interruptedShares();
    for (int i = 0; i < left.length; i++) {
      left[i] += still[(int) Math.floor(shares[i] * STRATA)];
    }
  }
}
