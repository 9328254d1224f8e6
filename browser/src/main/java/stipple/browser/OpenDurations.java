package stipple.browser;

import java.util.ArrayList;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import stipple.duration.DurationModel;
import stipple.duration.DurationPrior;
import stipple.duration.SessionLog;
import stipple.duration.Treating;
import stipple.duration.TreatmentPlan;

/// What a studio's log teaches of durations, made ready for a page.
public final class OpenDurations {

  private final DurationModel model;

  OpenDurations(DurationAsk ask) {
    var spreads = ask.getSpreads();
    var prior = spreads == null ? DurationPrior.usual() : SessionReading.prior(spreads);
    var log = new ArrayList<SessionLog>();
    for (var session : ask.getSessions()) {
      log.add(SessionReading.logged(session));
    }
    model = DurationModel.from(prior, log);
  }

  /// How long a session will last, with a cause for every minute.
  @JSExport
  public JSObject forecast(AskedSession ask) {
    return PlanTelling.forecast(model.predict(SessionReading.asked(ask)));
  }

  /// A plan whose minutes are those of the log.
  @JSExport
  public JSObject plan(PlanAsk ask, String practitioner, String client, double day) {
    var treating = new Treating(model, practitioner, client, Read.whole(day, "day"));
    return PlanTelling.plan(TreatmentPlan.of(PlanReading.request(ask), treating));
  }
}
