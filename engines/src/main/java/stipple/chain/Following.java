package stipple.chain;

import java.util.Arrays;

/// The fewest points of the visits after one, by when that one ends.
///
/// A date is asked as a whole, but for the first one, of which only the rest counts. What whole
/// dates cost depends on two dates alone, so it is kept from one start of a date to the next.
final class Following {

  private static final int UNKNOWN = -1;

  private final ChainAsk ask;
  private final Layer[] next;
  private final GapAsk gap;
  private final int least;
  private final int who;
  private int knownDay = UNKNOWN;
  private int knownFrom = UNKNOWN;
  private final long[] known;

  Following(ChainAsk ask, Layer[] next, int visit, int who) {
    this.ask = ask;
    this.next = next;
    this.who = who;
    gap = ask.visits().get(visit).gap();
    least = ask.leastBuckets(visit);
    known = new long[next.length];
  }

  /// After a visit that ends there, on that date.
  long after(int end, int day) {
    var days = ask.days();
    int firstDay = day + gap.minDays();
    if (firstDay >= days.days()) {
      return Layer.NEVER;
    }
    int from = Math.max(end + least, days.startOf(firstDay));
    if (from >= days.startOf(days.days())) {
      return Layer.NEVER;
    }
    int restOf = from == days.startOf(firstDay) ? firstDay : days.dayOf(from);
    int lastDay = Math.min(days.days() - 1, day + gap.maxDays());
    if (restOf > lastDay) {
      return Layer.NEVER;
    }
    wholeDates(day, restOf + 1, lastDay);
    long fewest = Layer.NEVER;
    for (int other = 0; other < next.length; other++) {
      if (other == who || ask.mayChange()) {
        long change = other == who ? 0 : ask.taste().change();
        long rest = next[other].ofDayFrom(restOf, from) + missed(restOf - day);
        fewest = Math.min(fewest, change + Math.min(rest, known[other]));
      }
    }
    return Math.min(Layer.NEVER, fewest);
  }

  private void wholeDates(int day, int from, int to) {
    if (day == knownDay && from == knownFrom) {
      return;
    }
    knownDay = day;
    knownFrom = from;
    Arrays.fill(known, Layer.NEVER);
    for (int other = 0; other < next.length; other++) {
      if (other == who || ask.mayChange()) {
        long fewest = Layer.NEVER;
        for (int date = from; date <= to; date++) {
          fewest = Math.min(fewest, next[other].ofDay(date) + missed(date - day));
        }
        known[other] = fewest;
      }
    }
  }

  private long missed(int days) {
    return (long) ask.taste().gapPerDay() * gap.missedDays(days);
  }
}
