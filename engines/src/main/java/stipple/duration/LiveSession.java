package stipple.duration;

import org.jspecify.annotations.Nullable;
import stipple.number.Exponential;
import stipple.scalp.Zone;

/// A running session, told by what the log has taught and by the pace it shows.
///
/// How much faster or slower each zone goes than expected is followed from stretch to stretch: what
/// one zone shows tells of the others as far as they share client, day and practitioner. Nothing is
/// learned for good before the session is finished. *Source*: the filter of a wandering mean; its
/// two spreads are assumptions.
public final class LiveSession {

  static final double STEP_MIN = 5;
  static final int POINTS = 256;
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
  public Left left(Standing now) {
    var shown = new ShownPace(atStart);
    for (var stretch : now.stretches()) {
      if (stretch.says()) {
        double seen = Exponential.log(stretch.dots() / stretch.activeMinutes());
        double expected = expected(stretch.zone(), stretch.hoursIn());
        shown.learn(stretch.zone().place(), seen - expected, stretch.activeMinutes() / STEP_MIN);
      }
    }
    double[] left = dotting(now, shown);
    new LiveRest(outlook).addTo(left, now);
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
      rows[zone.place()] = learner.row(outlook.ask, zone, 1, false);
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

  /// The pace shown, as a logarithm: the mean over the zones of the session.
  private double pace(Standing now, ShownPace shown) {
    if (now.stretches().isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (var zone : outlook.zones) {
      sum += shown.shift(zone.place());
    }
    return sum / outlook.zones.length;
  }

  private double[] dotting(Standing now, ShownPace shown) {
    double hours = now.elapsedMinutes() / 60;
    var triangle = Outlook.triangle(shown.unsure());
    double[] left = new double[POINTS];
    double uncounted = uncounted(now.open(), shown);
    double[] minutes = new double[ZONES.length];
    for (var entry : now.dotsLeft().entrySet()) {
      int zone = entry.getKey().place();
      double logPace = expected(entry.getKey(), hours) + shown.shift(zone);
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
  private double uncounted(@Nullable Stretch open, ShownPace shown) {
    if (open == null) {
      return 0;
    }
    double logPace = expected(open.zone(), open.hoursIn()) + shown.shift(open.zone().place());
    return Math.max(0, open.activeMinutes() - open.dots() / Exponential.exp(logPace));
  }
}
