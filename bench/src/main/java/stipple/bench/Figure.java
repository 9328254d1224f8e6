package stipple.bench;

import java.util.Locale;

/// One figure that was measured, over `n` observations; the target is a word for people, or empty.
record Figure(String of, String figure, double value, String unit, long n, String target) {

  String asRow() {
    return String.format(
        Locale.ROOT, "  %-28s %-8s %10.3f %-4s n %-6d %s", of, figure, value, unit, n, target);
  }

  String asJson() {
    return String.format(
        Locale.ROOT,
        "{\"case\":\"%s\",\"figure\":\"%s\",\"value\":%.4f,\"unit\":\"%s\",\"n\":%d}",
        of,
        figure,
        value,
        unit,
        n);
  }
}
