package stipple.browser;

import stipple.duration.Factors;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.duration.PlanPolicy;
import stipple.duration.PlanRequest;
import stipple.duration.Progress;
import stipple.duration.Technique;
import stipple.scalp.Areas;

/// Reads what a page asks into a request of the engines.
final class PlanReading {

  private PlanReading() {}

  static PlanRequest request(PlanAsk ask) {
    var cm2 = ask.getAreasCm2();
    var areas =
        new Areas(cm2.getHairline(), cm2.getTop(), cm2.getCrown(), cm2.getSides(), cm2.getScar());
    return new PlanRequest(
        areas,
        ask.isMeasured(),
        ByZone.read(ask.getDotsPerCm2()),
        factors(
            ask,
            Read.whole(ask.getToleranceMinutes(), "tolerance"),
            Read.oneOf(Healing.values(), ask.getHealing(), "healing")),
        Read.oneOf(Technique.values(), ask.getTechnique(), "technique"),
        Read.oneOf(Goal.values(), ask.getGoal(), "goal"),
        PlanPolicy.usual().withSessions(Read.whole(ask.getChosenSessions(), "chosen sessions")),
        progress(ask));
  }

  /// With what else bears on a plan.
  static Factors factors(FactorsAsk ask, int toleranceMinutes, Healing healing) {
    return new Factors(
        ask.isOily(),
        ask.isDry(),
        ask.isSensitive(),
        ask.isThick(),
        Read.whole(ask.getPain(), "pain sensitivity"),
        toleranceMinutes,
        healing);
  }

  private static Progress progress(PlanAsk ask) {
    int done = Read.whole(ask.getSessionsDone(), "sessions done");
    return done == 0 ? Progress.none() : Progress.after(done, ByZone.read(ask.getHeldShare()));
  }
}
