package stipple.evenness;

import java.util.Arrays;

/// Dots in space, sorted into cubes, so that whoever looks around finds neighbours quickly.
final class SpaceGrid {

  /// What is done with a dot that lies near.
  interface Visitor {
    void see(int dot);
  }

  /// Cubes to a dot at most; most cubes around a skin are empty. Chosen.
  private static final double CUBES = 4;

  final double side;
  private final double[] low;
  private final int[] cells;
  private final int[] start;
  private final int[] dots;
  private final SurfacePoints points;

  SpaceGrid(SurfacePoints points) {
    this.points = points;
    low = new double[] {least(points.x()), least(points.y()), least(points.z())};
    var extent =
        new double[] {
          most(points.x()) - low[0], most(points.y()) - low[1], most(points.z()) - low[2]
        };
    side = side(extent, points.count());
    cells = Arrays.stream(extent).mapToInt(length -> (int) (length / side) + 1).toArray();
    start = new int[cells[0] * cells[1] * cells[2] + 1];
    dots = new int[points.count()];
    sort();
  }

  /// Cubes small enough to hold few dots of a skin, large enough not to be too many.
  private static double side(double[] extent, int count) {
    var sorted = extent.clone();
    Arrays.sort(sorted);
    double flat = Math.sqrt(sorted[2] * sorted[1] / count);
    double solid = Math.cbrt(sorted[2] * sorted[1] * sorted[0] / (CUBES * count));
    double side = Math.max(Math.max(flat, solid), sorted[2] / count);
    return side > 0 ? side : 1;
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double most(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  private void sort() {
    for (int i = 0; i < dots.length; i++) {
      start[cube(i) + 1]++;
    }
    for (int c = 1; c < start.length; c++) {
      start[c] += start[c - 1];
    }
    var next = start.clone();
    for (int i = 0; i < dots.length; i++) {
      dots[next[cube(i)]++] = i;
    }
  }

  private int cube(int dot) {
    return cube(along(0, dot), along(1, dot), along(2, dot));
  }

  private int cube(int i, int j, int k) {
    return (k * cells[1] + j) * cells[0] + i;
  }

  private int along(int axis, int dot) {
    var place = axis == 0 ? points.x() : axis == 1 ? points.y() : points.z();
    return Math.min(cells[axis] - 1, (int) ((place[dot] - low[axis]) / side));
  }

  /// Whether shells of this radius have left all cubes behind.
  boolean exhausted(int radius) {
    return radius >= cells[0] && radius >= cells[1] && radius >= cells[2];
  }

  /// Visits the cubes exactly that many away from a dot's own, diagonals counting as one.
  /// Afterwards everything nearer than radius times `side` has been seen.
  void shell(int dot, int radius, Visitor visitor) {
    int i = along(0, dot);
    int j = along(1, dot);
    int k = along(2, dot);
    for (int c = Math.max(0, k - radius); c <= Math.min(cells[2] - 1, k + radius); c++) {
      for (int b = Math.max(0, j - radius); b <= Math.min(cells[1] - 1, j + radius); b++) {
        boolean face = Math.abs(c - k) == radius || Math.abs(b - j) == radius;
        int step = face || radius == 0 ? 1 : 2 * radius;
        for (int a = i - radius; a <= i + radius; a += step) {
          if (a >= 0 && a < cells[0]) {
            visit(cube(a, b, c), visitor);
          }
        }
      }
    }
  }

  private void visit(int cube, Visitor visitor) {
    for (int at = start[cube]; at < start[cube + 1]; at++) {
      visitor.see(dots[at]);
    }
  }
}
