package stipple.chain;

import stipple.number.Bounds;

/// A visit that is to be placed: its length, its length where it is the last of a practitioner's
/// day, the first and the last bucket in which it may start, and its gap to the one before.
///
/// *Domain*: lengths 1–288 buckets.
public record VisitAsk(int length, int lastOfDayLength, int earliest, int latest, GapAsk gap) {

  public VisitAsk {
    Bounds.within(length, "length of a visit", "buckets", 1, 288);
    Bounds.within(lastOfDayLength, "length of a day's last visit", "buckets", length, 288);
  }

  /// Any time, and as long at the end of a day as otherwise.
  public static VisitAsk of(int length, GapAsk gap) {
    return new VisitAsk(length, length, 0, Integer.MAX_VALUE, gap);
  }

  /// Whether it may start wherever another one may, and is as long.
  boolean startsLike(VisitAsk other) {
    return length == other.length
        && lastOfDayLength == other.lastOfDayLength
        && earliest == other.earliest
        && latest == other.latest;
  }
}
