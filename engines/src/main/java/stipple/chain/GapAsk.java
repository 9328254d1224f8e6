package stipple.chain;

import stipple.number.Bounds;

/// What must lie between a visit and the one before it: local dates, and buckets from the end of
/// the one before. From `preferFromDays` to `preferToDays` costs nothing.
///
/// *Domain*: days 0 ≤ min ≤ from ≤ to ≤ max ≤ 400; buckets 0–110,000.
public record GapAsk(
    int minDays, int maxDays, int preferFromDays, int preferToDays, int minBucketsAfterEnd) {

  public GapAsk {
    Bounds.within(minDays, "least gap", "days", 0, 400);
    Bounds.within(preferFromDays, "best gap, from", "days", minDays, 400);
    Bounds.within(preferToDays, "best gap, to", "days", preferFromDays, 400);
    Bounds.within(maxDays, "greatest gap", "days", preferToDays, 400);
    Bounds.within(minBucketsAfterEnd, "gap from the end", "buckets", 0, 110_000);
  }

  /// No rule but the order.
  public static GapAsk none() {
    return new GapAsk(0, 400, 0, 400, 0);
  }

  /// By how many days a gap misses what is best.
  int missedDays(int days) {
    if (days < preferFromDays) {
      return preferFromDays - days;
    }
    return days > preferToDays ? days - preferToDays : 0;
  }
}
