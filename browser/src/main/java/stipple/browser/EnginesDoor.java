package stipple.browser;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import stipple.chain.Gap;
import stipple.duration.TreatmentPlan;

/// The door of the engines to the browser; its shape is told in stipple.d.ts.
public final class EnginesDoor {

  private EnginesDoor() {}

  /// The treatment plan for what a page asks; throws where a value is out of its bounds.
  @JSExport
  public static JSObject plan(PlanAsk ask) {
    return PlanTelling.plan(TreatmentPlan.of(PlanReading.request(ask)));
  }

  /// The same, its minutes by what a log has taught of one practitioner with one client.
  @JSExport
  public static JSObject planBy(PlanAsk ask, LearnedHandsAsk hands) {
    var request = PlanReading.request(ask);
    return PlanTelling.plan(TreatmentPlan.of(request, LearnedHandsReading.hands(hands)));
  }

  /// The verdict on a gap of so many days by the usual rule: the name of a [Gap.Verdict].
  @JSExport
  public static String gapVerdict(int days) {
    return Gap.usual().verdictOn(days).name();
  }

  /// A head made ready for dots; it takes a moment, so a page keeps it.
  @JSExport
  public static OpenHead openHead(HeadAsk ask) {
    return new OpenHead(ask);
  }

  /// Colour made ready for skins and mixes; a page keeps it.
  @JSExport
  public static OpenPigment openPigment(PigmentAsk ask) {
    return new OpenPigment(ask);
  }

  /// A studio's log read for forecasts; a page keeps it.
  @JSExport
  public static OpenDurations openDurations(DurationAsk ask) {
    return new OpenDurations(ask);
  }
}
