package stipple.chain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import stipple.number.Seed;

/// Looks for a better plan for a whole day by small changes: a visit some minutes earlier or later,
/// in another room, with another practitioner, right after another, back where it was, or in
/// another's place. A change is kept if the plan is no worse than some steps ago, so that the
/// search gets out of hollows; after its steps it hands back the best plan it has seen.
///
/// *Source*: late acceptance `[Burke2017]`; 50 steps back (chosen).
final class LateAcceptance {

  private static final int BACK = 50;
  private static final int FARTHEST = 12;
  private static final int KINDS = 6;
  private static final int NUMBERS = 4;

  private final ReplanAsk ask;
  private final DayRules rules;
  private final DayPrice price;
  private final Seed seed;
  private final int[] free;

  LateAcceptance(ReplanAsk ask, DayRules rules, DayPrice price, Seed seed) {
    this.ask = ask;
    this.rules = rules;
    this.price = price;
    this.seed = seed;
    free =
        IntStream.range(0, ask.freedoms().size()).filter(visit -> !rules.pinned(visit)).toArray();
  }

  /// The best plan seen, beginning with this one.
  DayPlan from(DayPlan first) {
    var best = first.copy();
    if (free.length == 0) {
      return best;
    }
    var here = first.copy();
    var tried = first.copy();
    double points = price.points(here);
    double least = points;
    var past = new double[BACK];
    Arrays.fill(past, points);
    for (int step = 0; step < ask.steps(); step++) {
      tried.take(here);
      change(tried, step);
      double now = price.points(tried);
      if (now <= points || now <= past[step % BACK]) {
        here.take(tried);
        points = now;
      }
      past[step % BACK] = points;
      if (points < least) {
        least = points;
        best.take(here);
      }
    }
    return best;
  }

  private void change(DayPlan plan, int step) {
    int place = NUMBERS * step;
    int visit = free[below(place, free.length)];
    int number = below(place + 2, Integer.MAX_VALUE);
    switch (below(place + 1, KINDS)) {
      case 0 -> shift(plan, visit, number);
      case 1 ->
          plan.room[visit] = another(ask.freedoms().get(visit).rooms(), number, plan.room[visit]);
      case 2 ->
          plan.practitioner[visit] =
              another(ask.freedoms().get(visit).practitioners(), number, plan.practitioner[visit]);
      case 3 -> back(plan, visit);
      case 4 -> after(plan, visit, number % plan.start.length);
      default -> change(plan, visit, free[number % free.length]);
    }
  }

  private int below(int place, int bound) {
    return (int) (seed.at(place) * bound);
  }

  private static void shift(DayPlan plan, int visit, int number) {
    int steps = number % (2 * FARTHEST + 1) - FARTHEST;
    plan.start[visit] =
        Math.max(0, DayRules.onGrid(plan.start[visit]) + DayRules.onGrid(1) * steps);
  }

  private static int another(List<Integer> all, int number, int now) {
    return all.isEmpty() ? now : all.get(number % all.size());
  }

  private void back(DayPlan plan, int visit) {
    var asked = ask.day().visits().get(visit);
    plan.place(visit, asked.planned(), asked.practitioner(), asked.room());
  }

  private void after(DayPlan plan, int visit, int other) {
    if (other != visit) {
      plan.start[visit] = DayRules.onGrid(plan.start[other] + rules.span(other));
      plan.practitioner[visit] = plan.practitioner[other];
    }
  }

  private static void change(DayPlan plan, int one, int other) {
    int start = plan.start[one];
    int who = plan.practitioner[one];
    int room = plan.room[one];
    plan.place(one, plan.start[other], plan.practitioner[other], plan.room[other]);
    plan.place(other, start, who, room);
  }
}
