package stipple.chain;

import java.util.Arrays;

/// What the diary would refuse of a plan: two visits of one practitioner at once, two in one room
/// before it is clean, and a visit where it may not be. Pinned visits stand as they stand.
final class DayRules {

  private static final int GRID = 5;

  private final ReplanAsk ask;
  private final int[] span;

  DayRules(ReplanAsk ask) {
    this.ask = ask;
    int visits = ask.day().visits().size();
    span = new int[visits];
    for (int visit = 0; visit < visits; visit++) {
      var lengths = ask.day().scenarios().of(visit).clone();
      Arrays.sort(lengths);
      int at = Math.min(lengths.length - 1, (int) (ask.weights().share() * lengths.length));
      int minutes = (int) lengths[at] + (lengths[at] > (int) lengths[at] ? 1 : 0);
      span[visit] = Math.max(ask.day().visits().get(visit).booked(), minutes);
    }
  }

  /// The next minute of the five-minute grid.
  static int onGrid(int minute) {
    return (minute + GRID - 1) / GRID * GRID;
  }

  /// The minutes that a plan leaves for a visit: as booked, and so that a good share keeps within.
  int span(int visit) {
    return span[visit];
  }

  int booked(int visit) {
    return ask.day().visits().get(visit).booked();
  }

  boolean pinned(int visit) {
    return ask.freedoms().get(visit).pinned();
  }

  boolean allows(DayPlan plan, int visit) {
    return pinned(visit)
        || ask.freedoms()
            .get(visit)
            .allows(plan.start[visit], plan.practitioner[visit], plan.room[visit]);
  }

  /// Whether two visits stand in each other's way.
  boolean clash(DayPlan plan, int one, int other) {
    if (pinned(one) && pinned(other)) {
      return false;
    }
    int turnover = ask.day().rooms().get(plan.room[one]).turnover();
    boolean who = plan.practitioner[one] == plan.practitioner[other];
    boolean where = plan.room[one] == plan.room[other];
    return (who && meet(plan, one, other, 0)) || (where && meet(plan, one, other, turnover));
  }

  private boolean meet(DayPlan plan, int one, int other, int turnover) {
    return plan.start[one] < plan.start[other] + booked(other) + turnover
        && plan.start[other] < plan.start[one] + booked(one) + turnover;
  }

  int clashes(DayPlan plan) {
    int clashes = 0;
    for (int one = 0; one < span.length; one++) {
      if (!allows(plan, one)) {
        clashes++;
      }
      for (int other = 0; other < one; other++) {
        if (clash(plan, one, other)) {
          clashes++;
        }
      }
    }
    return clashes;
  }
}
