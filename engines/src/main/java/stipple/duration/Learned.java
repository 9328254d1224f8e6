package stipple.duration;

import java.util.Arrays;
import java.util.TreeMap;
import stipple.number.Exponential;
import stipple.scalp.Zone;

/// What the log has taught so far; takes in one session after the other.
final class Learned implements Beliefs {

  private static final double LEAST_SHARE = 0.1;

  private final PaceLearner learner;
  private final Rest rest;
  private final OwnEstimates estimates;
  private final TreeMap<String, Integer> sessionsOf;
  private Calibration calibration;
  private int sessions;
  private int heldBack;
  private int clipped;

  Learned(DurationPrior prior) {
    learner = new PaceLearner(prior);
    rest = Rest.unknown();
    estimates = OwnEstimates.none();
    sessionsOf = new TreeMap<>();
    calibration = Calibration.none();
  }

  private Learned(Learned other) {
    learner = other.learner.copy();
    rest = other.rest.copy();
    estimates = other.estimates.copy();
    sessionsOf = new TreeMap<>(other.sessionsOf);
    calibration = other.calibration;
    sessions = other.sessions;
    heldBack = other.heldBack;
    clipped = other.clipped;
  }

  Learned copy() {
    return new Learned(this);
  }

  PaceLearner learner() {
    return learner;
  }

  @Override
  public PaceBelief pace() {
    return learner.belief();
  }

  @Override
  public PaceRow row(SessionAsk ask, Zone zone, double hours) {
    return learner.row(ask, zone, hours, false);
  }

  @Override
  public LengthBelief length(Rest.Part part, String practitioner) {
    return rest.belief(part, practitioner);
  }

  @Override
  public Rest.BreakRate breakRate(String practitioner) {
    return rest.breakRate(practitioner);
  }

  @Override
  public double estimateBias(String practitioner) {
    return estimates.bias(practitioner);
  }

  @Override
  public Calibration calibration() {
    return calibration;
  }

  @Override
  public int sessions() {
    return sessions;
  }

  @Override
  public int sessionsOf(String practitioner) {
    return sessionsOf.getOrDefault(practitioner, 0);
  }

  int heldBack() {
    return heldBack;
  }

  int clipped() {
    return clipped;
  }

  void learn(SessionLog session) {
    if (!session.isLearnedFrom()) {
      heldBack++;
      return;
    }
    take(session);
  }

  private void take(SessionLog session) {
    var ask = session.done();
    learner.begin(ask).ifPresent(rest::forget);
    var outlook = Outlook.running(this, ask);
    double activeMin =
        session.measured().isTimed(ask.work())
            ? learnTimed(session, outlook)
            : learnWhole(session, outlook);
    learner.end(session);
    rest.learn(session, activeMin);
    estimates.learn(session);
    sessionsOf.merge(ask.practitioner(), 1, Integer::sum);
    sessions++;
    if (session.foretoldShare() >= 0) {
      calibration = calibration.after(session.foretoldShare());
    }
  }

  /// Zone by zone, at the hours they were worked.
  private double learnTimed(SessionLog session, Outlook outlook) {
    var active = session.measured().activeByZone();
    double setUpMin = session.measured().setUpMinutes();
    double elapsedMin = setUpMin < 0 ? outlook.setUp.medianMin() : setUpMin;
    double all = 0;
    for (int i = 0; i < outlook.zones.length; i++) {
      double minutes = active.getOrDefault(outlook.zones[i], 0.01);
      double lengthMin = minutes * Outlook.REST_PER_MIN;
      double hours = (elapsedMin + lengthMin / 2) / 60;
      var row = learner.row(session.done(), outlook.zones[i], hours, true);
      double logPace = Exponential.log(outlook.dots[i] / minutes);
      learn(row, logPace - learner.belief().expected(row), Outlook.noise(outlook.dots[i]));
      elapsedMin += lengthMin;
      all += minutes;
    }
    return all;
  }

  /// Only the whole is known: what the other parts usually take goes off, and how unsure they are
  /// makes the session tell less. All zones are one observation, straightened at what is believed.
  private double learnWhole(SessionLog session, Outlook outlook) {
    var known = session.measured();
    var others = new Others();
    others.add(known.setUpMinutes(), outlook.setUp, 1);
    others.add(known.closeOutMinutes(), outlook.closeOut, 1);
    others.add(known.checkMinutes(), outlook.check, Priors.CHECKS);
    double minutes = session.totalMinutes() - others.minutes;
    if (known.breakMinutes() < 0) {
      double perMin = outlook.breaksPerMin() * outlook.oneBreak.meanMin();
      minutes = minutes / (1 + perMin);
      double breaks = minutes * outlook.breaksPerMin();
      double length = outlook.oneBreak.meanMin();
      others.variance += breaks * length * length * (1.25 + breaks / 4);
    } else {
      minutes -= known.breakMinutes();
    }
    minutes = Math.max(minutes, session.totalMinutes() * LEAST_SHARE);
    double believed = outlook.dottingMin();
    double noise = others.variance / (minutes * minutes) / outlook.pace.chance();
    var whole = new WholeRow(learner.belief().columns());
    for (int i = 0; i < outlook.rows.length; i++) {
      double share = outlook.minutes[i] / believed;
      whole.add(outlook.rows[i], share);
      noise += share * share * Outlook.noise(outlook.dots[i]);
    }
    learn(whole.row(), Exponential.log(believed / minutes), noise);
    return minutes;
  }

  private void learn(PaceRow row, double miss, double noise) {
    clipped += learner.belief().learn(row, miss, noise + row.own()) ? 1 : 0;
  }

  /// Minutes of the other parts, with the variance of those nobody timed.
  private static final class Others {
    double minutes;
    double variance;

    void add(double known, LengthBelief belief, int alike) {
      if (known >= 0) {
        minutes += known;
      } else {
        double mean = alike * belief.meanMin();
        minutes += mean;
        variance += mean * mean * belief.variance() * (1 + 1 / belief.worth());
      }
    }
  }

  /// The rows of all zones as one, each by its share of the time.
  private static final class WholeRow {
    private final double[] values;

    WholeRow(int columns) {
      values = new double[columns];
    }

    void add(PaceRow row, double share) {
      for (int i = 0; i < row.columns().length; i++) {
        values[row.columns()[i]] += share * row.values()[i];
      }
    }

    PaceRow row() {
      int count = 0;
      int[] used = new int[values.length];
      double[] kept = new double[used.length];
      for (int i = 0; i < used.length; i++) {
        if (values[i] != 0) {
          used[count] = i;
          kept[count] = values[i];
          count++;
        }
      }
      return new PaceRow(Arrays.copyOf(used, count), Arrays.copyOf(kept, count), 0, 0, 0, 0);
    }
  }
}
