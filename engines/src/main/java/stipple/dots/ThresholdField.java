package stipple.dots;

/// The rank below which a point of the tile becomes a dot, at each node of a square of the chart,
/// straight in between.
///
/// A threshold is the number of dots a whole tile would get at the density of the node. Each node
/// stands for itself: a change at one node changes nothing further than one cell away. A threshold
/// that is no number, or none above 0, gives no dots. `nodes` are those that may have any, in the
/// order of the rows. Nothing is copied.
record ThresholdField(int side, double halfWidthCm, float[] ranks, int[] nodes) {

  ThresholdField {
    if (side < 2 || ranks.length != side * side) {
      throw new IllegalArgumentException(
          "thresholds need a square of nodes, two or more each way, got " + ranks.length);
    }
  }

  double cellCm() {
    return 2 * halfWidthCm / (side - 1);
  }

  /// The threshold in a cell, so far across and ahead in it. *Domain*: 0–1.
  ///
  /// Rounding keeps the order: where no node is lower, no threshold is.
  double between(int cell, double across, double ahead) {
    return (1 - ahead) * ((1 - across) * ranks[cell] + across * ranks[cell + 1])
        + ahead * ((1 - across) * ranks[cell + side] + across * ranks[cell + side + 1]);
  }

  /// The nearest node, or the one of the cell that wants most dots where the nearest wants none.
  int node(int cell, int nearest) {
    return ranks[nearest] > 0 ? nearest : densest(cell);
  }

  private int densest(int cell) {
    int node = ranks[cell] >= ranks[cell + 1] ? cell : cell + 1;
    node = ranks[node] >= ranks[cell + side] ? node : cell + side;
    return ranks[node] >= ranks[cell + side + 1] ? node : cell + side + 1;
  }
}
