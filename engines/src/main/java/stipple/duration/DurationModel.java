package stipple.duration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How long sessions last in this studio: what was assumed, put right by its log.
///
/// The log is the truth: the same log gives the same model to the last bit. Within one day, and
/// over days for practitioners who do not change, the order of the sessions changes nothing but the
/// last digits; a client who returns after the plan was closed is the exception.
public final class DurationModel {

  private final DurationPrior prior;
  private final Learned learned;

  DurationModel(DurationPrior prior, Learned learned) {
    this.prior = prior;
    this.learned = learned;
  }

  /// What a log teaches, taken by its days.
  ///
  /// *Holds for*: 10,000 sessions in less than 2 s.
  public static DurationModel from(DurationPrior prior, List<SessionLog> log) {
    var byDay = new ArrayList<>(log);
    byDay.sort(Comparator.comparingInt(session -> session.done().day()));
    var learned = new Learned(prior);
    for (var session : byDay) {
      learned.learn(session);
    }
    return new DurationModel(prior, learned);
  }

  /// What is assumed before any session.
  public static DurationModel unlearned() {
    return from(DurationPrior.usual(), List.of());
  }

  /// After one more session; this one stays as it is.
  public DurationModel after(SessionLog session) {
    var next = learned.copy();
    next.learn(session);
    return new DurationModel(prior, next);
  }

  /// How long a session will last, calibrated, with a cause for every minute shown.
  public Forecast predict(SessionAsk ask) {
    var outlook = outlook(ask);
    var model = new Draws(outlook).minutes();
    var estimated = withEstimate(outlook, model);
    var calibrated = estimated.calibrated(learned.calibration());
    int known = learned.sessionsOf(ask.practitioner());
    var middles =
        new LearnedWaterfall.Middles(
            model.quantile(0.5),
            estimated.quantile(0.5),
            calibrated.quantile(0.5),
            learned.calibration().sessions());
    var estimate =
        new SessionEstimate(
            calibrated.quantile(0.1),
            calibrated.quantile(0.5),
            calibrated.quantile(0.8),
            calibrated.quantile(0.9),
            calibrated.mean(),
            BreakPlan.over(
                outlook.dottingMin(),
                outlook.setUp.medianMin(),
                outlook.breaksPerMin(),
                outlook.oneBreak.meanMin()),
            new LearnedWaterfall(outlook, known).causes(middles));
    return new Forecast(calibrated, estimate, known, learned.sessions());
  }

  /// The range before calibration: where the true length falls in it is what [SessionLog#foretold]
  /// keeps.
  public Predictive foretell(SessionAsk ask) {
    var outlook = outlook(ask);
    return withEstimate(outlook, new Draws(outlook).minutes());
  }

  private Outlook outlook(SessionAsk ask) {
    return Outlook.of(learned.pace(), learned.rest(), ask);
  }

  private Predictive withEstimate(Outlook outlook, Predictive range) {
    if (!outlook.ask.hasEstimate()) {
      return range;
    }
    double dotting =
        outlook.dottingMin() * (1 + outlook.breaksPerMin() * outlook.oneBreak.meanMin());
    double share = Math.min(1, dotting / range.mean());
    double variance = share * share * outlook.lastingVariance() * outlook.pace.chance();
    return learned.estimates().drawn(range, variance, outlook.ask);
  }

  /// A session about to run, to be told anew as it goes on.
  public LiveSession live(SessionAsk ask) {
    return new LiveSession(learned.pace(), outlook(ask));
  }

  /// How well the forecasts of the log held.
  public Calibration calibration() {
    return learned.calibration();
  }

  /// Finished sessions that were learned from.
  public int sessions() {
    return learned.sessions();
  }

  /// Those of one practitioner.
  public int sessionsOf(String practitioner) {
    return learned.sessionsOf(practitioner);
  }

  /// Odd sessions that wait for somebody to confirm them.
  public int heldBack() {
    return learned.heldBack();
  }

  /// Segments so far from what was expected that they were not taken at their word.
  public int clippedSegments() {
    return learned.clipped();
  }

  /// How little the log has surprised, for comparing priors by the same log.
  double logScore() {
    return learned.pace().belief().logScore();
  }
}
