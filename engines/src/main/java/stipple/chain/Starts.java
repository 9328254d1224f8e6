package stipple.chain;

/// Where a visit may start with one practitioner, ascending: the bucket after each, the points of
/// its date and of what is left beside it, and the first start of each date with their number
/// behind.
///
/// The arrays may be longer than there are starts. Visits of the same length share them.
record Starts(int[] starts, int[] ends, long[] points, int[] firstOfDay) {

  static Starts none(LocalDays days) {
    return new Starts(new int[0], new int[0], new long[0], new int[days.days() + 1]);
  }

  int size() {
    return firstOfDay[firstOfDay.length - 1];
  }
}
