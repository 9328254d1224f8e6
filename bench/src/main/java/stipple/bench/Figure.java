package stipple.bench;

import java.util.Locale;

/// One figure that was measured, over `n` observations, and where it should lie.
record Figure(String of, String figure, double value, String unit, long n, Target target) {

  private static final int LETTERS = 38;

  Figure(String of, String figure, double value, String unit, long n) {
    this(of, figure, value, unit, n, Target.none());
  }

  String asRow() {
    return asRow(0);
  }

  /// The case in a column of so many letters.
  String asRow(int letters) {
    return String.format(
            Locale.ROOT,
            "  %-"
                + Math.max(LETTERS, letters)
                + "s %-8s %10."
                + digits()
                + "f %-4s n %-6d %-14s %s",
            of,
            figure,
            value,
            unit,
            n,
            target.said(),
            target.verdict(value))
        .stripTrailing();
  }

  // What is small shows one digit more.
  private int digits() {
    return Math.abs(value) < 0.1 && value != 0 ? 4 : 3;
  }

  String asJson() {
    return String.format(
        Locale.ROOT,
        "{\"case\":\"%s\",\"figure\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"n\":%d}",
        of,
        figure,
        Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : "null",
        unit,
        n);
  }
}
