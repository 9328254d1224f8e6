package stipple.chain;

/// The free time that a visit would leave beside it, where that is too short to be of use.
final class Slivers {

  // where a visit that starts there leaves some before it
  private final FreeMask before;
  // where a visit that ends there leaves some after it
  private final FreeMask after;

  private Slivers(FreeMask before, FreeMask after) {
    this.before = before;
    this.after = after;
  }

  static Slivers of(FreeMask free, Taste taste) {
    if (taste.sliver() == 0 || taste.sliverBuckets() <= 1) {
      var nothing = FreeMask.nothing(free.buckets());
      return new Slivers(nothing, nothing);
    }
    // where a long enough stretch begins
    var useful = free.erode(taste.sliverBuckets());
    return new Slivers(
        free.later(1).andNot(useful.later(taste.sliverBuckets())), free.andNot(useful));
  }

  FreeMask before() {
    return before;
  }

  /// By the start of visits of a length.
  FreeMask after(int length) {
    return after.earlier(length);
  }
}
