package stipple.number;

/// A range of likely values around a middle one, all of one unit.
///
/// *Domain*: low ≤ middle ≤ high, finite. P10, P50 and P90 unless its owner says otherwise.
public record Interval(double low, double middle, double high) {

  public Interval {
    if (!(low <= middle && middle <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "An interval needs finite low ≤ middle ≤ high, got " + low + ", " + middle + ", " + high);
    }
  }
}
