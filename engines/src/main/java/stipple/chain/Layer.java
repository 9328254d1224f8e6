package stipple.chain;

import java.util.Arrays;

/// Where one visit may start with one practitioner, ascending, and the fewest points of it and all
/// visits after it.
final class Layer {

  static final long NEVER = Long.MAX_VALUE / 4;

  final int[] starts;
  private final int[] ends;
  // those of the starts as long as no date is shut
  private long[] own;
  private final long[] cost;
  // for each start the fewest points from there to the end of its day
  private final long[] restOfDay;
  private final int[] firstOfDay;
  private final long[] ofDay;

  /// With so many points for each bucket that passes before a start.
  Layer(Starts from, int perBucket) {
    starts = from.starts();
    ends = from.ends();
    firstOfDay = from.firstOfDay();
    int size = from.size();
    cost = Arrays.copyOf(from.points(), size);
    if (perBucket > 0) {
      for (int at = 0; at < size; at++) {
        cost[at] += (long) perBucket * starts[at];
      }
    }
    own = perBucket > 0 ? cost.clone() : from.points();
    restOfDay = new long[size];
    ofDay = new long[firstOfDay.length - 1];
  }

  /// The bucket after a visit that starts there.
  int end(int at) {
    return ends[at];
  }

  long cost(int at) {
    return cost[at];
  }

  /// The points of the visit itself.
  long own(int at) {
    return own[at];
  }

  /// Adds the fewest points of what follows a start, but where its date is shut.
  void followAt(int at, long after) {
    cost[at] = Math.min(NEVER, own[at] + after);
  }

  /// Adds the same to all starts of a date, but where it is shut.
  void followAllOf(int day, long after) {
    int end = firstOfDay[day + 1];
    for (int at = firstOfDay[day]; at < end; at++) {
      cost[at] = Math.min(NEVER, own[at] + after);
    }
  }

  /// Shuts a date.
  void shut(int day) {
    own = own.clone();
    Arrays.fill(own, firstOfDay[day], firstOfDay[day + 1], NEVER);
    Arrays.fill(cost, firstOfDay[day], firstOfDay[day + 1], NEVER);
  }

  /// To be called when all points of some dates stand, both included.
  void close(int fromDay, int toDay) {
    for (int day = fromDay; day <= toDay; day++) {
      long fewest = NEVER;
      for (int at = firstOfDay[day + 1] - 1; at >= firstOfDay[day]; at--) {
        fewest = Math.min(fewest, cost[at]);
        restOfDay[at] = fewest;
      }
      ofDay[day] = fewest;
    }
  }

  /// The fewest points of a whole date.
  long ofDay(int day) {
    return ofDay[day];
  }

  /// The fewest points from a start to the end of its date.
  long restOfDay(int at) {
    return restOfDay[at];
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
