package stipple.duration;

import org.jspecify.annotations.Nullable;
import stipple.number.Exponential;
import stipple.number.Normal;
import stipple.scalp.Zone;

/// A running session, told by what the log has taught and by the pace it shows.
///
/// How much faster or slower each zone goes than expected is followed from stretch to stretch: what
/// one zone shows tells of the others as far as they share client, day and practitioner. Nothing is
/// learned for good before the session is finished. *Source*: the filter of a wandering mean; its
/// two spreads are assumptions.
public final class LiveSession {

  // how far the pace may wander in five minutes, and how far five minutes may mislead (assumption)
  private static final double WANDER = 0.015;
  private static final double NOISE = 0.20;
  private static final double STEP_MIN = 5;
  private static final int POINTS = 256;
  private static final int STRATA = 8;
  // dots nobody counted are not taken for placed altogether (chosen)
  private static final double NEVER_LESS_SHARE = 0.2;
  private static final Zone[] ZONES = Zone.values();

  private final PaceLearner learner;
  private final Outlook outlook;
  private final double[][] atStart;

  LiveSession(PaceLearner learner, Outlook outlook) {
    this.learner = learner;
    this.outlook = outlook;
    this.atStart = atStart();
  }

  /// The minutes left and the pace shown so far against the one expected, 1 before any was seen.
  public record Left(Predictive minutes, double paceShare) {}

  /// What is left as the session stands.
  ///
  /// *Range*: minutes, never below 0 · *Holds for*: any standing, also long after it should have
  /// been over: then the close-out is left.
  public Left left(LiveForecast.Standing now) {
    var shown = new Shown(atStart);
    for (var stretch : now.stretches()) {
      if (stretch.says()) {
        double seen = Exponential.log(stretch.dots() / stretch.activeMinutes());
        double expected = expected(stretch.zone(), stretch.hoursIn());
        shown.learn(
            PaceColumns.place(stretch.zone()), seen - expected, stretch.activeMinutes() / STEP_MIN);
      }
    }
    double[] left = dotting(now, shown);
    addRest(left, now);
    return new Left(Predictive.of(left), Exponential.exp(pace(now, shown)));
  }

  private double expected(Zone zone, double hours) {
    return outlook.pace.expected(learner.row(outlook.ask, zone, hours, false));
  }

  /// What is unsure of each zone's pace, and what two zones share, before the first dot.
  private double[][] atStart() {
    double chance = outlook.pace.chance();
    var rows = new PaceRow[ZONES.length];
    for (var zone : ZONES) {
      rows[PaceColumns.place(zone)] = learner.row(outlook.ask, zone, 1, false);
    }
    double[][] unsure = new double[ZONES.length][ZONES.length];
    for (int i = 0; i < ZONES.length; i++) {
      for (int j = 0; j < ZONES.length; j++) {
        double pair = outlook.pace.shared(rows[i], rows[j]) + rows[i].common();
        int dots = outlook.ask.work().dots().getOrDefault(ZONES[i], 0);
        pair += i == j ? rows[i].own() + Outlook.noise(Math.max(dots, 100)) : 0;
        unsure[i][j] = pair * chance;
      }
    }
    return unsure;
  }

  /// How far each zone's pace has been off so far, and how unsure that still is.
  private static final class Shown {
    private final double[] shift = new double[ZONES.length];
    private final double[][] unsure;

    Shown(double[][] atStart) {
      unsure = new double[atStart.length][];
      for (int i = 0; i < unsure.length; i++) {
        unsure[i] = atStart[i].clone();
      }
    }

    void learn(int zone, double off, double steps) {
      for (var line : unsure) {
        for (int j = 0; j < line.length; j++) {
          line[j] += WANDER * WANDER * steps;
        }
      }
      double[] pull = unsure[zone].clone();
      double variance = pull[zone] + NOISE * NOISE / steps;
      double miss = off - shift[zone];
      for (int i = 0; i < pull.length; i++) {
        shift[i] += pull[i] * miss / variance;
        for (int j = 0; j < pull.length; j++) {
          unsure[i][j] -= pull[i] * pull[j] / variance;
        }
      }
    }
  }

  /// The pace shown, as a logarithm: the mean over the zones of the session.
  private double pace(LiveForecast.Standing now, Shown shown) {
    if (now.stretches().isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (var zone : outlook.zones) {
      sum += shown.shift[PaceColumns.place(zone)];
    }
    return sum / outlook.zones.length;
  }

  private double[] dotting(LiveForecast.Standing now, Shown shown) {
    double hours = now.elapsedMinutes() / 60;
    var triangle = Outlook.triangle(shown.unsure);
    double[] left = new double[POINTS];
    double uncounted = uncounted(now.open(), shown);
    double[] minutes = new double[ZONES.length];
    for (var entry : now.dotsLeft().entrySet()) {
      int zone = PaceColumns.place(entry.getKey());
      double logPace = expected(entry.getKey(), hours) + shown.shift[zone];
      minutes[zone] = entry.getValue() / Exponential.exp(logPace);
    }
    double degrees = outlook.pace.degrees();
    for (int i = 0; i < POINTS; i++) {
      double normal = Points.ALL.normal(Points.SPREAD)[i];
      double scale = 1 / Math.sqrt(Draws.chiSquare(normal, degrees) / degrees);
      for (int zone = 0; zone < ZONES.length; zone++) {
        if (minutes[zone] > 0) {
          double shift = 0;
          for (int k = 0; k <= zone; k++) {
            shift += triangle[zone][k] * Points.ALL.normal(Points.ZONES + k)[i];
          }
          left[i] += minutes[zone] * Exponential.exp(-shift * scale);
        }
      }
      left[i] -= Math.min(left[i] * (1 - NEVER_LESS_SHARE), uncounted);
    }
    return left;
  }

  /// Minutes of the open stretch whose dots were not counted yet.
  private double uncounted(LiveForecast.@Nullable Stretch open, Shown shown) {
    if (open == null) {
      return 0;
    }
    double logPace =
        expected(open.zone(), open.hoursIn()) + shown.shift[PaceColumns.place(open.zone())];
    return Math.max(0, open.activeMinutes() - open.dots() / Exponential.exp(logPace));
  }

  private void addRest(double[] left, LiveForecast.Standing now) {
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
    for (int i = 0; i < POINTS; i++) {
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
    for (int i = 0; i < POINTS; i++) {
      if (Points.ALL.interruptedShares()[i] < Priors.INTERRUPTION_SHARE * workShare) {
        double log = Priors.INTERRUPTION_SD * Points.ALL.normal(Points.INTERRUPTION)[i];
        left[i] += Priors.INTERRUPTION_MIN * Exponential.exp(log);
      }
    }
  }

  private static void addPart(double[] left, LengthBelief part, int direction, int alike) {
    double sd = Math.sqrt(part.variance() * (1 + 1 / part.worth()));
    for (int i = 0; i < POINTS; i++) {
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
