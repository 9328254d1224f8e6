package stipple.dots;

/// The blocks of tiles over a field, counted row by row from the back and the left: so many each
/// way from the middle, and how many nodes a block is wide.
final class BlockGrid {

  private final int reach;
  // the first and the last row or column of blocks that a row or column of nodes can lift
  private final int[] from;
  private final int[] to;

  BlockGrid(int side, double nodesPerBlock) {
    double middle = (side - 1) / 2.0;
    this.reach = (int) (middle / nodesPerBlock) + 1;
    this.from = new int[side];
    this.to = new int[side];
    for (int node = 0; node < side; node++) {
      from[node] = Math.max(0, (int) ((node - 1 - middle) / nodesPerBlock + reach));
      to[node] = Math.min(2 * reach - 1, (int) ((node + 1 - middle) / nodesPerBlock + reach));
    }
  }

  /// How many blocks lie on each side of the middle.
  int reach() {
    return reach;
  }

  /// The highest threshold that any point of a block can meet, for all blocks.
  float[] peaks(ThresholdField field) {
    int side = field.side();
    float[] ranks = field.ranks();
    float[] peaks = new float[4 * reach * reach];
    int row = 0;
    for (int node : field.nodes()) {
      float rank = ranks[node];
      if (rank > 0) {
        while (node >= (row + 1) * side) {
          row++;
        }
        int column = node - row * side;
        for (int j = from[row]; j <= to[row]; j++) {
          for (int i = from[column]; i <= to[column]; i++) {
            int block = j * 2 * reach + i;
            if (rank > peaks[block]) {
              peaks[block] = rank;
            }
          }
        }
      }
    }
    return peaks;
  }
}
