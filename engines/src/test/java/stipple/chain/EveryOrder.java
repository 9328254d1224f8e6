package stipple.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The slow twin: every order of a practitioner's visits with every choice of starts, each lived
/// through from the morning on.
final class EveryOrder {

  private final ReplanAsk ask;
  private final DayRules rules;
  private final DayPrice price;
  private final int who;
  private final List<Integer> own;
  private double least;

  private EveryOrder(ReplanAsk ask, int who) {
    this.ask = ask;
    this.who = who;
    rules = new DayRules(ask);
    price = new DayPrice(ask, rules, ask.day().scenarios());
    var visits = ask.day().visits();
    own =
        IntStream.range(0, visits.size())
            .filter(visit -> visits.get(visit).practitioner() == who)
            .boxed()
            .toList();
  }

  /// The fewest points.
  static double best(ReplanAsk ask, int who) {
    var every = new EveryOrder(ask, who);
    var plan = DayPlan.asIs(ask.day());
    every.least = every.price.points(plan);
    every.orders(new ArrayList<>());
    return every.least;
  }

  private void orders(List<Integer> order) {
    if (order.size() == own.size()) {
      starts(DayPlan.asIs(ask.day()), order, 0);
      return;
    }
    for (int visit : own) {
      if (!order.contains(visit)) {
        var longer = new ArrayList<>(order);
        longer.add(visit);
        orders(longer);
      }
    }
  }

  private void starts(DayPlan plan, List<Integer> order, int at) {
    if (at == order.size()) {
      least = Math.min(least, price.points(plan));
      return;
    }
    int visit = order.get(at);
    int asked = ask.day().visits().get(visit).planned();
    attempt(plan, order, at, asked);
    if (!rules.pinned(visit)) {
      int ready = at == 0 ? 0 : plan.start[order.get(at - 1)] + rules.span(order.get(at - 1));
      int start = DayRules.onGrid(Math.max(ask.freedoms().get(visit).earliest(), ready));
      while (start <= ask.freedoms().get(visit).latest() && room(plan, order, at, start) < 0) {
        start += 5;
      }
      attempt(plan, order, at, start);
    }
  }

  private void attempt(DayPlan plan, List<Integer> order, int at, int start) {
    int room = room(plan, order, at, start);
    if (room >= 0 && (at == 0 || start >= plan.start[order.get(at - 1)])) {
      var next = plan.copy();
      next.place(order.get(at), start, who, room);
      starts(next, order, at + 1);
    }
  }

  // its own, or the first in which it stands in nobody's way
  private int room(DayPlan plan, List<Integer> order, int at, int start) {
    int visit = order.get(at);
    var choices = new ArrayList<>(List.of(ask.day().visits().get(visit).room()));
    choices.addAll(ask.freedoms().get(visit).rooms());
    for (int room : choices) {
      var next = plan.copy();
      next.place(visit, start, who, room);
      boolean free =
          IntStream.range(0, plan.start.length)
              .filter(other -> !own.contains(other) || order.subList(0, at).contains(other))
              .noneMatch(other -> rules.clash(next, visit, other));
      if (free && rules.allows(next, visit)) {
        return room;
      }
    }
    return -1;
  }
}
