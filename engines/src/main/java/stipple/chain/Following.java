package stipple.chain;

import java.util.Arrays;

/// The fewest points of the visits after one, start after start.
///
/// A start sees the rest of one date, from where the next visit may begin, and whole dates after
/// it. What the whole dates cost depends on two dates alone, and both the ends of visits and the
/// rests of dates only move forward, so nothing is looked up twice.
final class Following {

  private final ChainAsk ask;
  private final Layer[] next;
  private final GapAsk gap;
  private final int least;
  private final int who;
  // by day of a gap from its least on, the points of missing what is best
  private final long[] missed;
  private final long[] whole;
  private final int[] at;

  Following(ChainAsk ask, Layer[] next, int visit, int who) {
    this.ask = ask;
    this.next = next;
    this.who = who;
    gap = ask.visits().get(visit).gap();
    least = ask.leastBuckets(visit);
    missed = new long[Math.min(ask.days().days(), gap.maxDays() + 1)];
    for (int days = 0; days < missed.length; days++) {
      missed[days] = (long) ask.taste().gapPerDay() * gap.missedDays(days);
    }
    whole = new long[next.length];
    at = new int[next.length];
  }

  /// Adds what follows to the starts of some dates, both included.
  void into(Layer layer, int fromDay, int toDay) {
    for (int day = fromDay; day <= toDay; day++) {
      if (layer.firstOf(day) < layer.firstOf(day + 1)) {
        into(layer, day);
      }
    }
  }

  private void into(Layer layer, int day) {
    var days = ask.days();
    int end = layer.firstOf(day + 1);
    int lastDay = Math.min(days.days() - 1, day + gap.maxDays());
    int restOf = day + gap.minDays();
    if (restOf > lastDay) {
      never(layer, layer.firstOf(day), end);
      return;
    }
    enter(day, restOf, lastDay);
    // each start of the date sees the whole of the first date
    if (layer.end(end - 1) + least <= days.startOf(restOf)) {
      layer.followAllOf(day, fewest(days.startOf(restOf), restOf, missed[restOf - day]));
      return;
    }
    for (int start = layer.firstOf(day); start < end; start++) {
      int from = layer.end(start) + least;
      if (from >= days.startOf(restOf + 1)) {
        while (restOf <= lastDay && from >= days.startOf(restOf + 1)) {
          restOf++;
        }
        if (restOf > lastDay) {
          never(layer, start, end);
          return;
        }
        enter(day, restOf, lastDay);
      }
      layer.followAt(start, fewest(from, restOf, missed[restOf - day]));
    }
  }

  private static void never(Layer layer, int from, int to) {
    for (int start = from; start < to; start++) {
      layer.followAt(start, Layer.NEVER);
    }
  }

  /// The whole dates after the one of which only the rest counts.
  private void enter(int day, int restOf, int lastDay) {
    Arrays.fill(whole, Layer.NEVER);
    int first = ask.mayChange() ? 0 : who;
    int last = ask.mayChange() ? next.length - 1 : who;
    for (int other = first; other <= last; other++) {
      long fewest = Layer.NEVER;
      var layer = next[other];
      for (int date = restOf + 1; date <= lastDay; date++) {
        fewest = Math.min(fewest, layer.ofDay(date) + missed[date - day]);
      }
      whole[other] = fewest;
      at[other] = layer.firstOf(restOf);
    }
  }

  private long fewest(int from, int restOf, long restMissed) {
    long fewest = own(who, from, restOf, restMissed);
    if (ask.mayChange()) {
      for (int other = 0; other < next.length; other++) {
        if (other != who) {
          fewest = Math.min(fewest, own(other, from, restOf, restMissed) + ask.taste().change());
        }
      }
    }
    return fewest;
  }

  private long own(int other, int from, int restOf, long restMissed) {
    var layer = next[other];
    int end = layer.firstOf(restOf + 1);
    int start = at[other];
    while (start < end && layer.starts[start] < from) {
      start++;
    }
    at[other] = start;
    return start < end ? Math.min(whole[other], layer.restOfDay(start) + restMissed) : whole[other];
  }
}
