package stipple.chain;

import java.util.Arrays;
import stipple.number.Bounds;

/// Where the local dates of a horizon begin, in buckets: ascending, with the end of the last date
/// behind them. Days of 23 or 25 hours are as long as they are.
///
/// *Domain*: 1 to 400 days.
public record LocalDays(int[] starts) {

  public LocalDays {
    Bounds.within(starts.length - 1, "days of a horizon", "", 1, 400);
    for (int day = 1; day < starts.length; day++) {
      Bounds.within(starts[day], "start of a day", "buckets", starts[day - 1] + 1, 60_000);
    }
    starts = starts.clone();
  }

  /// How many dates there are.
  public int days() {
    return starts.length - 1;
  }

  public int startOf(int day) {
    return starts[day];
  }

  /// The date in which a bucket of the horizon lies.
  public int dayOf(int bucket) {
    int at = Arrays.binarySearch(starts, bucket);
    return at >= 0 ? at : -at - 2;
  }

  @Override
  public int[] starts() {
    return starts.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalDays days && Arrays.equals(starts, days.starts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(starts);
  }

  @Override
  public String toString() {
    return "LocalDays[" + days() + "]";
  }
}
