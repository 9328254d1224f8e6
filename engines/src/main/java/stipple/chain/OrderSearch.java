package stipple.chain;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Finds the best order of one practitioner's visits while all others stay where they are: every
/// order is tried, but for those that cannot become better any more.
///
/// In an order each visit keeps its start where it can, or starts as soon as the plan leaves enough
/// time for the one before; both are tried. It keeps its room, or takes the first that is free.
final class OrderSearch {

  /// Beyond so many visits there are too many orders.
  static final int MOST = 8;

  private static final double SAME = 1e-9;

  private final ReplanAsk ask;
  private final DayRules rules;
  private final DayPrice price;
  private final DayRun run;
  private final int who;
  private final int[] own;
  private final int[] others;
  private final DayPlan plan;
  private final DayPlan best;
  private final boolean[] placed;
  private final boolean[] fixed;
  // the minutes not yet lived through, by depth and scenario
  private final double[][] left;
  private double least;

  private OrderSearch(
      ReplanAsk ask, DayRules rules, DayPrice price, int who, DayPlan from, int[] own) {
    this.ask = ask;
    this.rules = rules;
    this.price = price;
    this.who = who;
    this.own = own;
    run = price.run();
    plan = from.copy();
    best = from;
    placed = new boolean[from.start.length];
    fixed = new boolean[from.start.length];
    others =
        Arrays.stream(DayOrder.of(from.start))
            .filter(visit -> from.practitioner[visit] != who)
            .toArray();
    for (int visit : others) {
      fixed[visit] = true;
    }
    left = new double[own.length + 1][];
    left[0] = run.minutes(own);
    for (int depth = 1; depth <= own.length; depth++) {
      left[depth] = left[0].clone();
    }
  }

  /// Whether there are few enough visits to try their orders.
  static boolean suits(DayPlan plan, int who) {
    int visits = of(plan, who).length;
    return visits > 0 && visits <= MOST;
  }

  private static int[] of(DayPlan plan, int who) {
    return IntStream.range(0, plan.start.length)
        .filter(visit -> plan.practitioner[visit] == who)
        .toArray();
  }

  /// Changes the plan to the best order of a practitioner's visits; hands back its points.
  static double improve(ReplanAsk ask, DayRules rules, DayPrice price, int who, DayPlan plan) {
    var search = new OrderSearch(ask, rules, price, who, plan, of(plan, who));
    search.least = price.points(plan);
    search.run.clear();
    search.next(0, 0, DayRun.NONE);
    return search.least;
  }

  private void next(int depth, int other, int before) {
    if (depth == own.length) {
      finish(other);
      return;
    }
    for (int visit : own) {
      if (!placed[visit]) {
        int keep = ask.day().visits().get(visit).planned();
        if (rules.pinned(visit)) {
          attempt(depth, other, before, visit, keep);
        } else {
          int soon = soonest(visit, before);
          attempt(depth, other, before, visit, keep);
          if (soon != keep) {
            attempt(depth, other, before, visit, soon);
          }
        }
      }
    }
  }

  private int soonest(int visit, int before) {
    int earliest = ask.freedoms().get(visit).earliest();
    int ready = before == DayRun.NONE ? 0 : plan.start[before] + rules.span(before);
    int start = DayRules.onGrid(Math.max(earliest, ready));
    int latest = ask.freedoms().get(visit).latest();
    while (start <= latest && room(visit, start) == DayRun.NONE) {
      start += DayRules.onGrid(1);
    }
    return start;
  }

  /// Its own room if that is free then, else the first that is; of a pinned one its own.
  private int room(int visit, int start) {
    int asked = ask.day().visits().get(visit).room();
    if (rules.pinned(visit)) {
      return asked;
    }
    if (fits(visit, start, asked)) {
      return asked;
    }
    for (int room : ask.freedoms().get(visit).rooms()) {
      if (fits(visit, start, room)) {
        return room;
      }
    }
    return DayRun.NONE;
  }

  private boolean fits(int visit, int start, int room) {
    plan.place(visit, start, who, room);
    if (!rules.allows(plan, visit)) {
      return false;
    }
    for (int other = 0; other < placed.length; other++) {
      if ((placed[other] || fixed[other]) && rules.clash(plan, visit, other)) {
        return false;
      }
    }
    return true;
  }

  private void attempt(int depth, int other, int before, int visit, int start) {
    if (before != DayRun.NONE && start < plan.start[before]) {
      return;
    }
    int room = room(visit, start);
    if (room == DayRun.NONE || (rules.pinned(visit) && !fits(visit, start, room))) {
      return;
    }
    plan.place(visit, start, who, room);
    int lived = run.size();
    int next = live(other, visit);
    run.add(visit, start, who, room);
    run.less(left[depth], visit, left[depth + 1]);
    placed[visit] = true;
    if (bound(visit, left[depth + 1]) < least - SAME) {
      next(depth + 1, next, visit);
    }
    placed[visit] = false;
    while (run.size() > lived) {
      run.undo();
    }
  }

  /// Lives through the visits of others that come before one; hands back the next of them.
  private int live(int from, int visit) {
    int at = from;
    while (at < others.length && comesBefore(others[at], visit)) {
      add(others[at++]);
    }
    return at;
  }

  private boolean comesBefore(int one, int other) {
    return plan.start[one] != plan.start[other] ? plan.start[one] < plan.start[other] : one < other;
  }

  private void add(int visit) {
    run.add(visit, plan.start[visit], plan.practitioner[visit], plan.room[visit]);
  }

  /// What every day that begins like this costs at least.
  private double bound(int last, double[] left) {
    int told = 0;
    for (int visit = 0; visit < placed.length; visit++) {
      if (placed[visit] || fixed[visit]) {
        told += plan.tells(ask.day(), visit) ? 1 : 0;
      } else if (ask.day().visits().get(visit).planned() < plan.start[last] + rules.booked(last)) {
        if (rules.pinned(visit) && !rules.pinned(last)) {
          return Double.POSITIVE_INFINITY;
        }
        told += rules.pinned(visit) ? 0 : 1;
      }
    }
    var weights = ask.weights();
    return weights.waiting() * run.waits()
        + weights.idle() * run.idles()
        + weights.told() * told
        + (weights.overtime() + weights.worstOvertime()) * run.overtimeAfter(who, left);
  }

  private void finish(int other) {
    int lived = run.size();
    for (int at = other; at < others.length; at++) {
      add(others[at]);
    }
    double points = price.points(price.lived(plan), plan);
    if (points < least - SAME) {
      least = points;
      best.take(plan);
    }
    while (run.size() > lived) {
      run.undo();
    }
  }
}
