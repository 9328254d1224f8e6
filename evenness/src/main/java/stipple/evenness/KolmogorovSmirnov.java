package stipple.evenness;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// How well values follow a law: the largest gap between the share of values below a place and the
/// share that the law puts there, times the root of their number. About 0.87 for values thrown by
/// the law itself.
public final class KolmogorovSmirnov {

  private KolmogorovSmirnov() {}

  /// *Domain*: at least one value; the law's share below a value, 0 to 1 and rising.
  public static double of(double[] values, DoubleUnaryOperator shareBelow) {
    if (values.length == 0) {
      throw new IllegalArgumentException("A law needs at least 1 value to hold, got none");
    }
    var sorted = values.clone();
    Arrays.sort(sorted);
    double gap = 0;
    for (int i = 0; i < sorted.length; i++) {
      double share = shareBelow.applyAsDouble(sorted[i]);
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException(
            "The share below " + sorted[i] + " must lie between 0 and 1, got " + share);
      }
      double before = (double) i / sorted.length;
      double after = (i + 1.0) / sorted.length;
      gap = Math.max(gap, Math.max(share - before, after - share));
    }
    return gap * Math.sqrt(sorted.length);
  }
}
