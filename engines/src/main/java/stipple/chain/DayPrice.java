package stipple.chain;

import java.util.Arrays;

/// What a plan for a day costs, over some scenarios.
final class DayPrice {

  // more than any day can cost by itself, so that a plan without clashes always wins
  private static final double CLASH = 1_000_000;
  // less than any difference that counts
  private static final double MOVED = 0.001;
  // of all days, the share that counts as the worst: one in so many
  private static final int WORST = 10;

  private final ReplanAsk ask;
  private final DayRules rules;
  private final DayRun run;
  private final double[] overtime;

  DayPrice(ReplanAsk ask, DayRules rules, Scenarios scenarios) {
    this.ask = ask;
    this.rules = rules;
    run = new DayRun(ask.day(), scenarios);
    overtime = new double[scenarios.count()];
  }

  DayRun run() {
    return run;
  }

  /// What plans are ranked by: the points, with a high price on every clash, and among equals the
  /// minutes by which visits are moved.
  double points(DayPlan plan) {
    return points(of(plan), plan);
  }

  double points(DayCost cost, DayPlan plan) {
    int moved = 0;
    for (int visit = 0; visit < plan.start.length; visit++) {
      moved += Math.abs(plan.start[visit] - ask.day().visits().get(visit).planned());
    }
    return cost.points() + CLASH * cost.clashes() + MOVED * moved;
  }

  DayCost of(DayPlan plan) {
    run.clear();
    for (int visit : DayOrder.of(plan.start)) {
      run.add(visit, plan.start[visit], plan.practitioner[visit], plan.room[visit]);
    }
    return lived(plan);
  }

  /// The cost of a plan that has just been lived through.
  DayCost lived(DayPlan plan) {
    Arrays.fill(overtime, 0);
    for (int who = 0; who < ask.day().practitioners().size(); who++) {
      run.addOvertime(who, overtime);
    }
    double sum = 0;
    for (double minutes : overtime) {
      sum += minutes;
    }
    double mean = sum / overtime.length;
    double worst = sum > 0 ? worst(overtime) : 0;
    int told = told(plan);
    var weights = ask.weights();
    double points =
        weights.waiting() * run.waits()
            + weights.overtime() * mean
            + weights.idle() * run.idles()
            + weights.told() * told
            + weights.worstOvertime() * worst;
    return new DayCost(run.waits(), mean, run.idles(), told, worst, rules.clashes(plan), points);
  }

  private int told(DayPlan plan) {
    int told = 0;
    for (int visit = 0; visit < plan.start.length; visit++) {
      if (plan.tells(ask.day(), visit)) {
        told++;
      }
    }
    return told;
  }

  /// The average of the worst tenth, of one at least.
  private static double worst(double[] overtime) {
    Arrays.sort(overtime);
    int tail = Math.max(1, overtime.length / WORST);
    double sum = 0;
    for (int i = overtime.length - tail; i < overtime.length; i++) {
      sum += overtime[i];
    }
    return sum / tail;
  }
}
