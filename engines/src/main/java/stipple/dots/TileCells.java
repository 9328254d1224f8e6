package stipple.dots;

/// The points of a growing tile by cells, so that only near ones need be looked at. Both sides of
/// the tile join.
final class TileCells {

  private static final double POINTS_PER_CELL = 1.5;
  // with fewer cells each way everything is near
  private static final int FEWEST = 9;

  private final int[] xs;
  private final int[] ys;
  private final int side;
  private final int builtFor;
  private final int[] first;
  private final int[] next;

  TileCells(int[] xs, int[] ys, int count) {
    this.xs = xs;
    this.ys = ys;
    int cells = (int) Math.sqrt(count / POINTS_PER_CELL);
    this.side = cells < FEWEST ? 1 : cells;
    this.builtFor = count;
    this.first = new int[side * side];
    this.next = new int[xs.length];
    java.util.Arrays.fill(first, -1);
    for (int i = 0; i < count; i++) {
      add(i);
    }
  }

  void add(int point) {
    int cell = ys[point] * side / Tile.SIDE * side + xs[point] * side / Tile.SIDE;
    next[point] = first[cell];
    first[cell] = point;
  }

  /// Whether so many points deserve smaller cells.
  boolean isOutgrownBy(int count) {
    return count >= POINTS_PER_CELL * Math.max(1, builtFor);
  }

  /// So many cells to each side, or all of them once.
  int reach(int cells) {
    return side == 1 ? 0 : cells;
  }

  /// How many cells to each side hold all that is nearer than so many spacings of the points.
  int reach(double spacings, int count) {
    return reach((int) (spacings * side / Math.sqrt(count + 1)) + 1);
  }

  /// The first point of the cell so many columns and rows from that of a place; below 0 for none.
  int first(int x, int y, int columns, int rows) {
    int column = (x * side / Tile.SIDE + columns + side) % side;
    int row = (y * side / Tile.SIDE + rows + side) % side;
    return first[row * side + column];
  }

  /// The next point of the same cell; below 0 after the last.
  int next(int point) {
    return next[point];
  }
}
