package stipple.browser;

import java.util.EnumMap;
import java.util.Map;
import stipple.duration.Factors;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.duration.PlanPolicy;
import stipple.duration.PlanRequest;
import stipple.duration.Progress;
import stipple.duration.Technique;
import stipple.number.Bounds;
import stipple.scalp.Areas;
import stipple.scalp.Zone;

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
        byZone(ask.getDotsPerCm2()),
        factors(ask),
        oneOf(Technique.values(), ask.getTechnique(), "technique"),
        oneOf(Goal.values(), ask.getGoal(), "goal"),
        PlanPolicy.usual().withSessions(whole(ask.getChosenSessions(), "chosen sessions")),
        progress(ask));
  }

  private static Factors factors(PlanAsk ask) {
    return new Factors(
        ask.isOily(),
        ask.isDry(),
        ask.isSensitive(),
        ask.isThick(),
        whole(ask.getPain(), "pain sensitivity"),
        whole(ask.getToleranceMinutes(), "tolerance"),
        oneOf(Healing.values(), ask.getHealing(), "healing"));
  }

  private static Progress progress(PlanAsk ask) {
    int done = whole(ask.getSessionsDone(), "sessions done");
    return done == 0 ? Progress.none() : Progress.after(done, byZone(ask.getHeldShare()));
  }

  private static Map<Zone, Double> byZone(PlanAsk.ByZone numbers) {
    var byZone = new EnumMap<Zone, Double>(Zone.class);
    byZone.put(Zone.HAIRLINE, numbers.getHairline());
    byZone.put(Zone.TOP, numbers.getTop());
    byZone.put(Zone.CROWN, numbers.getCrown());
    byZone.put(Zone.SIDES, numbers.getSides());
    byZone.put(Zone.SCAR, numbers.getScar());
    return byZone;
  }

  private static <E extends Enum<E>> E oneOf(E[] allowed, String name, String quantity) {
    var names = new StringBuilder();
    for (var one : allowed) {
      if (one.name().equals(name)) {
        return one;
      }
      names.append(' ').append(one.name());
    }
    throw new IllegalArgumentException(quantity + " must be one of:" + names);
  }

  /// A page knows only one kind of number: a fraction is refused, never cut.
  private static int whole(double value, String quantity) {
    double floor = Math.floor(Bounds.within(value, quantity, "(no unit)", 0, 1_000_000));
    if (floor != value) {
      throw new IllegalArgumentException(quantity + " must be a whole number");
    }
    return (int) floor;
  }
}
