package stipple.chain;

import java.util.Arrays;

/// Where one visit may start with one practitioner, ascending, and the fewest points of it and all
/// visits after it.
final class Layer {

  static final long NEVER = Long.MAX_VALUE / 4;

  final int[] starts;
  final int[] lengths;
  final int[] dayOf;
  private final long[] own;
  private final long[] cost;
  // for each start the fewest points from there to the end of its day
  private final long[] restOfDay;
  private final int[] firstOfDay;

  Layer(int[] starts, int[] lengths, long[] own, LocalDays days) {
    this.starts = starts;
    this.lengths = lengths;
    this.own = own;
    cost = own.clone();
    restOfDay = new long[starts.length];
    dayOf = new int[starts.length];
    firstOfDay = new int[days.days() + 1];
    int at = 0;
    for (int day = 0; day < days.days(); day++) {
      firstOfDay[day] = at;
      while (at < starts.length && starts[at] < days.startOf(day + 1)) {
        dayOf[at++] = day;
      }
    }
    firstOfDay[days.days()] = at;
  }

  /// Nothing of it can be had.
  static Layer empty(LocalDays days) {
    return new Layer(new int[0], new int[0], new long[0], days);
  }

  int size() {
    return starts.length;
  }

  /// The bucket after a visit that starts there.
  int end(int at) {
    return starts[at] + lengths[at];
  }

  long cost(int at) {
    return cost[at];
  }

  /// The points of the visit itself.
  long own(int at) {
    return own[at];
  }

  /// Adds the fewest points of what follows.
  void follow(int at, long after) {
    cost[at] = Math.min(NEVER, own[at] + after);
  }

  /// Shuts a date.
  void shut(int day) {
    Arrays.fill(cost, firstOfDay[day], firstOfDay[day + 1], NEVER);
  }

  /// To be called when all points stand.
  void close() {
    for (int at = starts.length - 1; at >= 0; at--) {
      boolean last = at + 1 == starts.length || dayOf[at + 1] != dayOf[at];
      restOfDay[at] = last ? cost[at] : Math.min(cost[at], restOfDay[at + 1]);
    }
  }

  /// The fewest points of a whole date.
  long ofDay(int day) {
    int first = firstOfDay[day];
    return first < firstOfDay[day + 1] ? restOfDay[first] : NEVER;
  }

  /// The fewest points of a date from a bucket on.
  long ofDayFrom(int day, int bucket) {
    int first = from(day, bucket);
    return first < firstOfDay[day + 1] ? restOfDay[first] : NEVER;
  }

  /// The first start of a date at a bucket or after it.
  int from(int day, int bucket) {
    int at = Arrays.binarySearch(starts, firstOfDay[day], firstOfDay[day + 1], bucket);
    return at >= 0 ? at : -at - 1;
  }

  int firstOf(int day) {
    return firstOfDay[day];
  }
}
