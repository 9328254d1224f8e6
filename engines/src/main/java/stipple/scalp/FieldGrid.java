package stipple.scalp;

/// The nodes of a density field on the chart of one head: each second node of the chart, with its
/// place on the skin and the skin it stands for.
final class FieldGrid {

  private final ConformalChart chart;
  private final int side;
  private final double halfWidthCm;
  private final double linesPerCm;
  private final double[] xMm;
  private final double[] yMm;
  private final double[] zMm;
  private final double[] skinCm2;

  FieldGrid(ConformalChart chart) {
    this.chart = chart;
    this.side = (chart.nodes() + 1) / 2;
    this.xMm = new double[side * side];
    this.yMm = new double[side * side];
    this.zMm = new double[side * side];
    this.skinCm2 = new double[side * side];
    this.halfWidthCm = chart.halfWidthCm();
    this.linesPerCm = (side - 1) / (2 * halfWidthCm);
    double cellCm = 2 * chart.halfWidthCm() / (side - 1);
    for (int node = 0; node < side * side; node++) {
      int column = 2 * (node % side);
      int row = 2 * (node / side);
      if (chart.isValid(column, row)) {
        var place = chart.positionMmAt(column, row);
        xMm[node] = place.xMm();
        yMm[node] = place.yMm();
        zMm[node] = place.zMm();
        skinCm2[node] = chart.areaFactorAt(column, row) * cellCm * cellCm;
      }
    }
  }

  ConformalChart chart() {
    return chart;
  }

  double cellCm() {
    return 1 / linesPerCm;
  }

  /// How many nodes there are each way.
  int side() {
    return side;
  }

  /// The skin that a node stands for; 0 off the scalp.
  double skinCm2(int node) {
    return skinCm2[node];
  }

  /// The square of the chord from a node to a place.
  double squareMm2(int node, double x, double y, double z) {
    double dx = xMm[node] - x;
    double dy = yMm[node] - y;
    double dz = zMm[node] - z;
    return dx * dx + dy * dy + dz * dz;
  }

  /// The last column at or left of a place across; for rows likewise. Bounded to the grid.
  int lineBefore(double cm) {
    double line = (cm + halfWidthCm) * linesPerCm;
    return line >= side - 1 ? side - 1 : (int) (line > 0 ? line : 0);
  }
}
