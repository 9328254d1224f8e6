package stipple.scalp;

/// Where the hairline itself, and not the grid of the field, ends the dots: the density of the edge
/// is carried one node over the line, and what lies before the line is cut away point by point.
final class LineCut {

  private final FieldGrid grid;
  private final BehindLine behind;
  private final CellPieces pieces;
  private final boolean[] crossed;

  /// Carries the density of the edge over the line in the nodes of a field.
  LineCut(ZonedChart zones, BehindLine behind, HairlineEdge edge, float[] perCm2) {
    this.grid = zones.grid();
    this.behind = behind;
    this.pieces = behind.pieces();
    this.crossed = new boolean[perCm2.length];
    var line = behind.line();
    int before = -1;
    for (int i = 0; i < line.count(); i++) {
      int cell = cell(line.p(i), line.q(i));
      if (cell != before) {
        carryOver(zones, edge, perCm2, cell);
      }
      before = cell;
    }
  }

  boolean isNodeBehind(int node) {
    return behind.isBehind(node);
  }

  /// Whether a point of a crossed cell lies behind the line.
  boolean isBehind(double p, double q) {
    int cell = cell(p, q);
    return behind.isBehind(cell) ^ pieces.isAcross(cell, p, q);
  }

  /// The cells of the field, named by the node at their back and left, in which it must be asked.
  boolean[] crossed() {
    return crossed;
  }

  // the nodes of the cell that the line runs through, and those next to it
  private void carryOver(ZonedChart zones, HairlineEdge edge, float[] perCm2, int cell) {
    int side = grid.side();
    int column = cell % side;
    int row = cell / side;
    crossed[cell] = true;
    for (int j = Math.max(0, row - 1); j <= Math.min(side - 1, row + 2); j++) {
      for (int i = Math.max(0, column - 1); i <= Math.min(side - 1, column + 2); i++) {
        int node = j * side + i;
        int wish = zones.wishOf(node);
        if (wish != ZonedChart.NO_ZONE && !behind.isBehind(node)) {
          perCm2[node] = (float) zones.wishes().get(wish).lacking(edge, 0);
          crossAround(node);
        }
      }
    }
  }

  // the cells that have this node for a corner
  private void crossAround(int node) {
    int side = grid.side();
    crossed[node] = true;
    crossed[Math.max(0, node - 1)] = true;
    crossed[Math.max(0, node - side)] = true;
    crossed[Math.max(0, node - side - 1)] = true;
  }

  private int cell(double p, double q) {
    return grid.lineBefore(q) * grid.side() + grid.lineBefore(p);
  }
}
