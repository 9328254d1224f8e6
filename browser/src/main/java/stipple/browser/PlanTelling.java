package stipple.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import stipple.duration.Cause;
import stipple.duration.Forecast;
import stipple.duration.GapPlan;
import stipple.duration.PlannedSession;
import stipple.duration.Reason;
import stipple.duration.SessionEstimate;
import stipple.duration.TreatmentPlan;
import stipple.scalp.Zone;

/// Tells a plan to a page as a plain object; the shape is told in stipple.d.ts.
final class PlanTelling {

  private PlanTelling() {}

  static JSObject plan(TreatmentPlan plan) {
    var told = object();
    put(told, "sessionNumber", plan.sessionNumber());
    put(told, "totalDots", plan.totalDots());
    put(told, "sessions", listed(plan.sessions().stream().map(PlanTelling::session).toList()));
    put(told, "reasons", listed(plan.reasons().stream().map(PlanTelling::reason).toList()));
    put(
        told,
        "assumptions",
        listed(plan.assumptions().stream().map(one -> text(one.name())).toList()));
    return told;
  }

  private static JSObject session(PlannedSession session) {
    var told = object();
    put(told, "number", session.number());
    put(told, "part", text(session.part()));
    put(told, "dots", dots(session.dots()));
    put(told, "totalDots", session.totalDots());
    put(told, "cumulativeShare", session.cumulativeShare());
    add(told, session.estimate());
    session.gapToPrevious().ifPresent(gap -> put(told, "gap", gap(gap)));
    return told;
  }

  static JSObject forecast(Forecast forecast) {
    var told = object();
    add(told, forecast.estimate());
    put(told, "sessionsOfPractitioner", forecast.sessionsOfPractitioner());
    put(told, "sessions", forecast.sessions());
    return told;
  }

  private static void add(JSMapLike<JSObject> told, SessionEstimate estimate) {
    put(told, "p10", estimate.p10());
    put(told, "p50", estimate.p50());
    put(told, "p80", estimate.p80());
    put(told, "p90", estimate.p90());
    put(told, "mean", estimate.mean());
    put(told, "bookedMinutes", estimate.bookedMinutes());
    put(told, "breaksExpected", estimate.breaks().expected());
    put(told, "causes", listed(estimate.causes().stream().map(PlanTelling::cause).toList()));
  }

  /// So many dots of each zone.
  static JSObject dots(Map<Zone, Integer> dots) {
    var told = object();
    dots.forEach((zone, count) -> put(told, zone.name().toLowerCase(Locale.ROOT), count));
    return told;
  }

  private static JSObject cause(Cause cause) {
    var told = object();
    put(told, "code", text(cause.code().name()));
    put(told, "minutes", cause.minutes());
    put(told, "figure", cause.figure());
    return told;
  }

  private static JSObject gap(GapPlan gap) {
    var told = object();
    put(told, "minDays", gap.minDays());
    put(told, "preferredFromDays", gap.preferredFromDays());
    put(told, "preferredToDays", gap.preferredToDays());
    put(told, "mostDays", gap.mostDays());
    put(told, "suggestedEarliestDays", gap.suggestedEarliestDays());
    return told;
  }

  private static JSObject reason(Reason reason) {
    var told = object();
    put(told, "code", text(reason.code().name()));
    put(told, "session", reason.session());
    List<JSObject> figures =
        reason.figures().stream().<JSObject>map(figure -> JSNumber.valueOf(figure)).toList();
    put(told, "figures", listed(figures));
    return told;
  }

  static JSObject listed(List<JSObject> items) {
    var array = new JSArray<JSObject>();
    items.forEach(array::push);
    return array;
  }

  static JSObject text(String text) {
    return JSString.valueOf(text);
  }

  static void put(JSMapLike<JSObject> object, String name, double number) {
    put(object, name, JSNumber.valueOf(number));
  }

  static void put(JSMapLike<JSObject> object, String name, JSObject value) {
    object.set(name, value);
  }

  static JSMapLike<JSObject> object() {
    return JSObjects.create();
  }
}
