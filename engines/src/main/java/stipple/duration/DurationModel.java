package stipple.duration;

import java.util.ArrayList;
import java.util.List;

/// How long sessions last in this studio, as far as its log tells.
public final class DurationModel {

  private final DurationPrior prior;
  private final List<SessionLog> log;

  private DurationModel(DurationPrior prior, List<SessionLog> log) {
    this.prior = prior;
    this.log = log;
  }

  /// What a log teaches, in the order of its days.
  public static DurationModel from(DurationPrior prior, List<SessionLog> log) {
    return new DurationModel(prior, List.copyOf(log));
  }

  /// After one more session.
  public DurationModel after(SessionLog session) {
    var longer = new ArrayList<>(log);
    longer.add(session);
    return from(prior, longer);
  }

  /// How long a session will last.
  public Forecast predict(SessionAsk ask) {
    return new Forecast(foretell(ask), Pace.estimate(ask.work()), 0, log.size());
  }

  /// The range alone, quicker, not calibrated.
  public Predictive foretell(SessionAsk ask) {
    var estimate = Pace.estimate(ask.work());
    return Predictive.of(estimate.p10(), estimate.p50(), estimate.p80(), estimate.p90());
  }

  /// A session about to run.
  public LiveSession live(SessionAsk ask) {
    return new LiveSession(ask);
  }

  /// Finished sessions that were learned from.
  public int sessions() {
    return log.size();
  }
}
