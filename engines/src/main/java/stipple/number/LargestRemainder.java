package stipple.number;

/// Rounds parts to whole numbers so that they still add up to the whole.
public final class LargestRemainder {

  private LargestRemainder() {}

  /// The parts as whole numbers whose sum is exactly the total.
  ///
  /// Each part is rounded down; what is missing goes one by one to the largest remainders, the
  /// earlier part first where two are equal. A part may be negative.
  ///
  /// *Domain*: finite parts up to 1e9; the total within the number of parts of their sum · *Range*:
  /// each result within one of its part · *Source*: the largest-remainder rule `[Hamilton]`.
  public static int[] round(double[] parts, int total) {
    int[] whole = new int[parts.length];
    double[] remainder = new double[parts.length];
    int missing = total;
    for (int i = 0; i < parts.length; i++) {
      Bounds.within(parts[i], "part", "of the whole", -1e9, 1e9);
      whole[i] = (int) Math.floor(parts[i]);
      remainder[i] = parts[i] - whole[i];
      missing -= whole[i];
    }
    Bounds.within(missing, "total less the rounded parts", "units", 0, parts.length);
    for (; missing > 0; missing--) {
      int largest = largest(remainder);
      whole[largest]++;
      remainder[largest] = -1;
    }
    return whole;
  }

  /// The nearest whole number, halves upwards. *Domain*: −1e9 to 1e9.
  public static int nearest(double value) {
    return (int) Math.floor(Bounds.within(value, "value", "of its unit", -1e9, 1e9) + 0.5);
  }

  private static int largest(double[] values) {
    int largest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
