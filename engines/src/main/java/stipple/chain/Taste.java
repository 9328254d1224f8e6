package stipple.chain;

import stipple.number.Bounds;

/// What makes one chain better than another, in points, the fewer the better: each day that a visit
/// lies later, each day that a gap misses its best, each sliver of free time that is left beside a
/// visit and shorter than so many buckets, each change of the practitioner, each bucket that the
/// last visit starts later.
///
/// *Domain*: points 0–1,000,000.
public record Taste(
    int latePerDay, int gapPerDay, int sliver, int sliverBuckets, int change, int lastPerBucket) {

  private static final int MOST = 1_000_000;

  public Taste {
    Bounds.within(latePerDay, "points for a day later", "", 0, MOST);
    Bounds.within(gapPerDay, "points for a day beside the best gap", "", 0, MOST);
    Bounds.within(sliver, "points for a sliver", "", 0, MOST);
    Bounds.within(sliverBuckets, "length of a sliver", "buckets", 0, 288);
    Bounds.within(change, "points for a change of practitioner", "", 0, MOST);
    Bounds.within(lastPerBucket, "points for a bucket later at the end", "", 0, MOST);
  }

  /// Soon, with good gaps, without slivers under an hour (chosen): a day beside the best gap weighs
  /// as much as six visits that are a day later, and a sliver as one and a half.
  public static Taste usual() {
    return new Taste(10, 60, 15, 12, 200, 0);
  }
}
