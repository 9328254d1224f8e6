package stipple.number;

/// The bounds of a quantity, told when a value lies outside them.
public final class Bounds {

  private Bounds() {}

  /// Hands back the value if it lies within the bounds.
  ///
  /// *Domain*: any double · *Range*: low to high, both included · *Holds for*: any unit. Throws
  /// IllegalArgumentException naming quantity, value, unit and bounds; NaN and infinity never pass.
  public static double within(double value, String quantity, String unit, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          quantity + " must lie between " + low + " and " + high + " " + unit + ", got " + value);
    }
    return value;
  }
}
