package stipple.bench;

import java.util.Arrays;
import java.util.List;

/// Durations that were observed, in milliseconds.
final class Times {

  private double[] ms = new double[1024];
  private int count;

  synchronized void add(double observedMs) {
    if (count == ms.length) {
      ms = Arrays.copyOf(ms, 2 * count);
    }
    ms[count++] = observedMs;
  }

  synchronized int count() {
    return count;
  }

  /// The duration that this share of all observations kept within.
  synchronized double within(double share) {
    if (count == 0) {
      return Double.NaN;
    }
    var sorted = Arrays.copyOf(ms, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (share * count))];
  }

  List<Figure> figures(String of, Target target) {
    return List.of(
        new Figure(of, "p50", within(0.50), "ms", count()),
        new Figure(of, "p95", within(0.95), "ms", count(), target));
  }
}
