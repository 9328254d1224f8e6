package stipple.dots;

/// What lies in the cells of a field, added up over boxes around its nodes.
final class BoxSums {

  private final int side;
  private final double[] sums;

  /// *Domain*: what is in each cell, named by its node furthest back and left.
  BoxSums(int side, double[] cells) {
    this.side = side;
    this.sums = new double[side * side];
    for (int row = 1; row < side; row++) {
      double inRow = 0;
      for (int column = 1; column < side; column++) {
        inRow += cells[(row - 1) * side + column - 1];
        sums[row * side + column] = sums[(row - 1) * side + column] + inRow;
      }
    }
  }

  /// The sum over so many cells each way from a node.
  double around(int column, int row, int cells) {
    int left = Math.max(0, column - cells);
    int right = Math.min(side - 1, column + cells);
    int back = Math.max(0, row - cells) * side;
    int front = Math.min(side - 1, row + cells) * side;
    return sums[front + right] - sums[front + left] - sums[back + right] + sums[back + left];
  }
}
