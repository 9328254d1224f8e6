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
    for (int i = 0; i < pieces.cellCount(); i++) {
      int cell = pieces.cell(i);
      int side = grid.side();
      crossed[cell] = true;
      carryOver(zones, edge, perCm2, cell);
      carryOver(zones, edge, perCm2, cell + 1);
      carryOver(zones, edge, perCm2, cell + side);
      carryOver(zones, edge, perCm2, cell + side + 1);
    }
  }

  boolean isNodeBehind(int node) {
    return behind.isBehind(node);
  }

  /// Whether a point of a crossed cell lies behind the line.
  boolean isBehind(int cell, double p, double q) {
    return behind.isBehind(cell) ^ pieces.isAcross(cell, p, q);
  }

  /// The cells of the field, named by the node at their back and left, in which it must be asked.
  boolean[] crossed() {
    return crossed;
  }

  // to a corner of a cell that the line runs through, if it lies before the line
  private void carryOver(ZonedChart zones, HairlineEdge edge, float[] perCm2, int node) {
    int wish = node < perCm2.length ? zones.wishOf(node) : ZonedChart.NO_ZONE;
    if (wish != ZonedChart.NO_ZONE && !behind.isBehind(node)) {
      perCm2[node] = (float) zones.wishes().get(wish).lacking(edge, 0);
      crossAround(node);
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
}
