package stipple.scalp;

/// A smooth amount on a lattice of rows and of bearings from nose to neck; the left side mirrors
/// the right.
///
/// Between its nodes the amount follows the cubic through four nodes each way.
final class Lattice {

  private final double[] values;
  private final int rows;
  private final int columns;
  private final double perRow;
  private final double perColumn;

  /// *Domain*: `values[row * columns + column]`; rows span 0 to `reach`, columns 0 to π.
  Lattice(double[] values, int columns, double reach) {
    this.values = values;
    this.columns = columns;
    this.rows = values.length / columns;
    this.perRow = (rows - 1) / reach;
    this.perColumn = (columns - 1) / Math.PI;
  }

  /// The amount at a height of the rows and a bearing between −π and π.
  double at(double reach, double bearingRad) {
    double row = Math.max(0, Math.min(rows - 1.000001, reach * perRow));
    double column = Math.min(columns - 1.000001, Math.abs(bearingRad) * perColumn);
    int r = (int) row;
    int c = (int) column;
    int firstRow = Math.max(0, Math.min(rows - 4, r - 1));
    double x = row - firstRow;
    double y = column - (c - 1);
    double y0 = (y - 1) * (y - 2) * (y - 3) / -6;
    double y1 = y * (y - 2) * (y - 3) / 2;
    double y2 = y * (y - 1) * (y - 3) / -2;
    double y3 = y * (y - 1) * (y - 2) / 6;
    int c0 = c == 0 ? 1 : c - 1;
    int c3 = c + 2 == columns ? columns - 2 : c + 2;
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      int at = (firstRow + i) * columns;
      double value =
          y0 * values[at + c0]
              + y1 * values[at + c]
              + y2 * values[at + c + 1]
              + y3 * values[at + c3];
      sum += weight(i, x) * value;
    }
    return sum;
  }

  // Lagrange's weights of four nodes at 0, 1, 2, 3
  private static double weight(int node, double x) {
    return switch (node) {
      case 0 -> (x - 1) * (x - 2) * (x - 3) / -6;
      case 1 -> x * (x - 2) * (x - 3) / 2;
      case 2 -> x * (x - 1) * (x - 3) / -2;
      default -> x * (x - 1) * (x - 2) / 6;
    };
  }
}
