package stipple.chain;

/// The free time that a visit would leave beside it, where that is too short to be of use.
final class Slivers {

  private final FreeMask free;
  // where a long enough stretch begins
  private final FreeMask useful;
  private final int buckets;
  private final int points;

  private Slivers(FreeMask free, FreeMask useful, int buckets, int points) {
    this.free = free;
    this.useful = useful;
    this.buckets = buckets;
    this.points = points;
  }

  static Slivers of(FreeMask free, Taste taste) {
    boolean counts = taste.sliver() > 0 && taste.sliverBuckets() > 1;
    int buckets = Math.max(1, taste.sliverBuckets());
    return new Slivers(
        free, counts ? free.erode(buckets) : free, buckets, counts ? taste.sliver() : 0);
  }

  /// The points of a visit from one bucket up to but not including another.
  int points(int from, int to) {
    if (points == 0) {
      return 0;
    }
    int before = free.isFree(from - 1) && !useful.isFree(from - buckets) ? points : 0;
    return free.isFree(to) && !useful.isFree(to) ? before + points : before;
  }
}
