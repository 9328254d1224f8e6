package stipple.evenness;

/// Dots sorted into square-like cells of about two, so that whoever looks around finds neighbours
/// quickly. On a torus cells go on beyond the edges, and the dots there are images.
final class Grid {

  /// What is done with a dot, or with an image of it, at a place.
  interface Visitor {
    void see(int slot, double x, double y);
  }

  final Patch patch;
  final int columns;
  final int rows;
  final double cellWidth;
  final double cellHeight;

  /// The dots in the order of the cells; `dots` says which is which.
  final double[] x;

  final double[] y;
  final int[] dots;
  private final int[] start;

  Grid(Points points) {
    patch = points.patch();
    double side = Math.sqrt(2 / points.density());
    columns = cells(patch.width(), side, points.count());
    rows = cells(patch.height(), side, points.count());
    cellWidth = patch.width() / columns;
    cellHeight = patch.height() / rows;
    int count = points.count();
    x = new double[count];
    y = new double[count];
    dots = new int[count];
    start = new int[columns * rows + 1];
    sort(points);
  }

  private static int cells(double length, double side, int most) {
    return (int) Math.max(1, Math.min(most, Math.floor(length / side)));
  }

  private void sort(Points points) {
    int count = points.count();
    var cell = new int[count];
    for (int i = 0; i < count; i++) {
      cell[i] = row(points.y()[i]) * columns + column(points.x()[i]);
      start[cell[i] + 1]++;
    }
    for (int c = 0; c < columns * rows; c++) {
      start[c + 1] += start[c];
    }
    var next = start.clone();
    for (int i = 0; i < count; i++) {
      int slot = next[cell[i]]++;
      x[slot] = points.x()[i];
      y[slot] = points.y()[i];
      dots[slot] = i;
    }
  }

  int column(double atX) {
    return Math.min(columns - 1, (int) (atX / cellWidth));
  }

  int row(double atY) {
    return Math.min(rows - 1, (int) (atY / cellHeight));
  }

  /// Whether rings of this radius have left an open window on all sides.
  boolean exhausted(int radius) {
    return !patch.torus() && radius >= Math.max(columns, rows);
  }

  /// How far from a place everything has been seen once the ring of this radius is done.
  double seen(double atX, double atY, int radius) {
    double left = atX - column(atX) * cellWidth;
    double below = atY - row(atY) * cellHeight;
    return Math.min(
        radius * cellWidth + Math.min(left, cellWidth - left),
        radius * cellHeight + Math.min(below, cellHeight - below));
  }

  /// Visits the cells exactly that many cells away, diagonals counting as one.
  void ring(int column, int row, int radius, Visitor visitor) {
    if (radius == 0) {
      cell(column, row, visitor);
      return;
    }
    block(column - radius, column + radius, row - radius, row - radius, visitor);
    block(column - radius, column + radius, row + radius, row + radius, visitor);
    block(column - radius, column - radius, row - radius + 1, row + radius - 1, visitor);
    block(column + radius, column + radius, row - radius + 1, row + radius - 1, visitor);
  }

  /// Visits all cells of a block, its borders included.
  void block(int left, int right, int low, int high, Visitor visitor) {
    for (int row = low; row <= high; row++) {
      for (int column = left; column <= right; column++) {
        cell(column, row, visitor);
      }
    }
  }

  private void cell(int column, int row, Visitor visitor) {
    boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
    if (!inside && !patch.torus()) {
      return;
    }
    double shiftX = inside ? 0 : Math.floorDiv(column, columns) * patch.width();
    double shiftY = inside ? 0 : Math.floorDiv(row, rows) * patch.height();
    int cell =
        inside
            ? row * columns + column
            : Math.floorMod(row, rows) * columns + Math.floorMod(column, columns);
    for (int slot = start[cell]; slot < start[cell + 1]; slot++) {
      visitor.see(slot, x[slot] + shiftX, y[slot] + shiftY);
    }
  }
}
