package stipple.scalp;

/// The nodes of a square grid on the chart that lie inside closed lines, by the even-odd rule.
///
/// A node on a line counts as inside on one side of an area only, so areas that share an edge share
/// no node.
final class ChartRaster {

  private final int side;
  private final double halfWidthCm;
  private final double perCm;
  private final double[] rowCm;
  private final boolean[] turns;

  ChartRaster(int side, double halfWidthCm) {
    this.side = side;
    this.halfWidthCm = halfWidthCm;
    this.perCm = (side - 1) / (2 * halfWidthCm);
    this.rowCm = new double[side];
    for (int row = 0; row < side; row++) {
      rowCm[row] = row / perCm - halfWidthCm;
    }
    this.turns = new boolean[side * side];
  }

  /// Adds a closed line; its last point joins its first.
  void add(double[] p, double[] q, int count) {
    for (int i = 0; i < count; i++) {
      int next = i + 1 == count ? 0 : i + 1;
      add(p[i], q[i], p[next], q[next]);
    }
  }

  /// Adds one piece of a closed line: in each row it crosses, all nodes to its right change sides.
  void add(double p0, double q0, double p1, double q1) {
    int from = firstAtOrAbove((Math.min(q0, q1) + halfWidthCm) * perCm);
    int to = firstAtOrAbove((Math.max(q0, q1) + halfWidthCm) * perCm);
    for (int row = from; row < to; row++) {
      double p = p0 + (rowCm[row] - q0) * (p1 - p0) / (q1 - q0);
      int column = firstAtOrAbove((p + halfWidthCm) * perCm);
      if (column < side) {
        turns[row * side + column] ^= true;
      }
    }
  }

  private int firstAtOrAbove(double line) {
    int whole = (int) Math.max(0, Math.min(side, line));
    return whole < line && whole < side ? whole + 1 : whole;
  }

  /// Which nodes lie inside, row after row; the raster is used up.
  boolean[] inside() {
    for (int row = 0; row < side; row++) {
      boolean in = false;
      for (int at = row * side; at < (row + 1) * side; at++) {
        in ^= turns[at];
        turns[at] = in;
      }
    }
    return turns;
  }
}
