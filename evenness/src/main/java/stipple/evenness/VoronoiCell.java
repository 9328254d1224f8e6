package stipple.evenness;

/// The ground that lies nearer to one dot than to any other. The corners of its polygon are the
/// centres of the Delaunay circles, its sides belong to the Delaunay neighbours.
final class VoronoiCell implements Grid.Visitor {

  final Polygon ground = new Polygon();
  private final Grid grid;
  private int slot;
  private double dotX;
  private double dotY;
  private double nearestSquared;

  VoronoiCell(Grid grid) {
    this.grid = grid;
  }

  /// Takes the shape of another dot's cell.
  void around(int newSlot) {
    slot = newSlot;
    dotX = grid.x[slot];
    dotY = grid.y[slot];
    nearestSquared = Double.POSITIVE_INFINITY;
    ground.begin(grid.patch, dotX, dotY);
    int column = grid.column(dotX);
    int row = grid.row(dotY);
    for (int radius = 0; ; radius++) {
      grid.ring(column, row, radius, this);
      double seen = grid.seen(dotX, dotY, radius);
      if (seen * seen >= 4 * ground.reachSquared() || grid.exhausted(radius)) {
        return;
      }
    }
  }

  @Override
  public void see(int other, double atX, double atY) {
    double dx = atX - dotX;
    double dy = atY - dotY;
    double squared = dx * dx + dy * dy;
    if (squared > 0) {
      nearestSquared = Math.min(nearestSquared, squared);
      if (squared < 4 * ground.reachSquared()) {
        ground.cut(dx, dy, squared / 2);
      }
    } else if (other != slot) {
      nearestSquared = 0;
    }
  }

  /// Distance of the nearest other dot.
  double nearest() {
    return Math.sqrt(nearestSquared);
  }
}
