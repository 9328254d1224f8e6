package stipple.chain;

import java.util.Optional;
import stipple.number.Seed;

/// A day planned anew: what it costs if nothing is done, and a better plan where there is one.
///
/// Up to eight visits of a practitioner are put in order exactly, the others' visits being where
/// they are; then small changes of the whole day are tried, a bounded number of them from a fixed
/// seed, so the same ask always gets the same answer. What gains less than a point is not proposed.
/// A proposal never has visits in each other's way and never moves a pinned one.
public record DayReplan(DayOption nothing, Optional<DayOption> better) {

  private static final int ROUNDS = 3;
  // so many scenarios are enough to find a plan; all of them decide on it (chosen)
  private static final int SEARCHED = 200;
  // a minute that one client waits (chosen)
  private static final double WORTH_SAYING = 1;

  /// Looks for a better plan.
  public static DayReplan of(ReplanAsk ask, Seed seed) {
    var rules = new DayRules(ask);
    var price = new DayPrice(ask, rules, ask.day().scenarios());
    var asIs = DayPlan.asIs(ask.day());
    var nothing = option(ask, price, asIs);
    var quick = new DayPrice(ask, rules, ask.day().scenarios().thinned(SEARCHED));
    var ordered = asIs.copy();
    order(ask, rules, quick, ordered);
    var changed = new LateAcceptance(ask, rules, quick, seed).from(ordered);
    order(ask, rules, quick, changed);
    var best = price.points(changed) < price.points(ordered) ? changed : ordered;
    var found = option(ask, price, best);
    boolean better =
        found.cost().clashes() == 0
            && (nothing.cost().clashes() > 0
                || found.cost().points() < nothing.cost().points() - WORTH_SAYING);
    return new DayReplan(nothing, better ? Optional.of(found) : Optional.empty());
  }

  /// Practitioner after practitioner, until no order becomes better any more.
  private static void order(ReplanAsk ask, DayRules rules, DayPrice price, DayPlan plan) {
    double points = price.points(plan);
    for (int round = 0; round < ROUNDS; round++) {
      for (int who = 0; who < ask.day().practitioners().size(); who++) {
        if (OrderSearch.suits(plan, who)) {
          OrderSearch.improve(ask, rules, price, who, plan);
        }
      }
      double now = price.points(plan);
      if (now >= points) {
        return;
      }
      points = now;
    }
  }

  private static DayOption option(ReplanAsk ask, DayPrice price, DayPlan plan) {
    return new DayOption(
        plan.places(ask.day()), price.of(plan), DayForecast.of(plan.asked(ask.day())));
  }
}
