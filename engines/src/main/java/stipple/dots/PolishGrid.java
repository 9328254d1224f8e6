package stipple.dots;

import java.util.Arrays;

/// The dots of one level sorted into cells about a spacing wide, to find the neighbours of each.
///
/// Of two neighbours only the one in the thinner surroundings finds the other, so each pair is
/// found once.
final class PolishGrid {

  private static final int MOST_CELLS = 2048;

  private final double roundCm;
  private final double left;
  private final double back;
  private final double cellCm;
  private final int columns;
  private final int rows;
  private final int[] starts;
  private final int[] dots;
  private final double[] ps;
  private final double[] qs;
  private final double[] densities;
  private int found;
  private int[] nears = new int[64];
  private double[] nearPs = new double[64];
  private double[] nearQs = new double[64];

  /// *Domain*: dots with their densities, the places of all dots, after how many cm the ground
  /// comes again (0: never).
  PolishGrid(int[] of, double[] densityOf, double[] p, double[] q, double roundCm) {
    this.roundCm = roundCm;
    var bounds = new double[] {0, 0, 0, 0};
    double spacing = 0;
    for (int i = 0; i < of.length; i++) {
      bounds[0] = i == 0 ? p[of[i]] : Math.min(bounds[0], p[of[i]]);
      bounds[1] = i == 0 ? q[of[i]] : Math.min(bounds[1], q[of[i]]);
      bounds[2] = i == 0 ? p[of[i]] : Math.max(bounds[2], p[of[i]]);
      bounds[3] = i == 0 ? q[of[i]] : Math.max(bounds[3], q[of[i]]);
      spacing += 1 / Math.sqrt(densityOf[i]);
    }
    spacing = of.length == 0 ? 1 : spacing / of.length;
    double wide = roundCm > 0 ? roundCm : bounds[2] - bounds[0];
    double deep = roundCm > 0 ? roundCm : bounds[3] - bounds[1];
    double span = Math.max(spacing, Math.max(wide, deep));
    int across = (int) Math.min(MOST_CELLS, span / spacing);
    this.cellCm = span / across * (roundCm > 0 ? 1 : 1 + 1e-9);
    this.columns = roundCm > 0 ? across : (int) (wide / cellCm) + 1;
    this.rows = roundCm > 0 ? across : (int) (deep / cellCm) + 1;
    this.left = bounds[0];
    this.back = bounds[1];
    this.starts = new int[columns * rows + 1];
    this.dots = new int[of.length];
    this.ps = new double[of.length];
    this.qs = new double[of.length];
    this.densities = new double[of.length];
    sort(of, densityOf, p, q);
  }

  private void sort(int[] of, double[] densityOf, double[] p, double[] q) {
    int[] cells = new int[of.length];
    for (int i = 0; i < cells.length; i++) {
      double dp = onRound(p[of[i]] - left);
      double dq = onRound(q[of[i]] - back);
      int column = (int) Math.min(columns - 1, dp / cellCm);
      int row = (int) Math.min(rows - 1, dq / cellCm);
      cells[i] = row * columns + column;
      starts[cells[i] + 1]++;
    }
    for (int cell = 0; cell < columns * rows; cell++) {
      starts[cell + 1] += starts[cell];
    }
    int[] next = Arrays.copyOf(starts, columns * rows);
    for (int i = 0; i < cells.length; i++) {
      int at = next[cells[i]]++;
      dots[at] = of[i];
      ps[at] = onRound(p[of[i]] - left);
      qs[at] = onRound(q[of[i]] - back);
      densities[at] = densityOf[i];
    }
  }

  private double onRound(double way) {
    return roundCm > 0 && way >= roundCm ? way - roundCm : way;
  }

  int count() {
    return dots.length;
  }

  int dot(int at) {
    return dots[at];
  }

  double density(int at) {
    return densities[at];
  }

  /// Finds the neighbours nearer than so many spacings, and says how many.
  int find(int at, double spacings) {
    found = 0;
    double reachCm = spacings / Math.sqrt(densities[at]);
    int first = (int) Math.floor((ps[at] - reachCm) / cellCm);
    int last = (int) Math.floor((ps[at] + reachCm) / cellCm);
    int firstRow = (int) Math.floor((qs[at] - reachCm) / cellCm);
    int lastRow = (int) Math.floor((qs[at] + reachCm) / cellCm);
    if (roundCm == 0) {
      firstRow = Math.max(0, firstRow);
      lastRow = Math.min(rows - 1, lastRow);
    }
    double square = spacings * spacings / densities[at];
    for (int row = firstRow; row <= lastRow; row++) {
      int turn = Math.floorDiv(row, rows);
      int from = (row - turn * rows) * columns;
      double ahead = turn * roundCm;
      findIn(at, from, Math.max(0, first), Math.min(columns - 1, last), 0, ahead, square);
      if (roundCm > 0 && first < 0) {
        findIn(at, from, first + columns, columns - 1, -roundCm, ahead, square);
      }
      if (roundCm > 0 && last >= columns) {
        findIn(at, from, 0, last - columns, roundCm, ahead, square);
      }
    }
    return found;
  }

  private void findIn(
      int at, int row, int first, int last, double shiftP, double shiftQ, double square) {
    double p = ps[at] - shiftP;
    double q = qs[at] - shiftQ;
    double density = densities[at];
    int to = starts[row + last + 1];
    for (int i = starts[row + first]; i < to; i++) {
      double dp = ps[i] - p;
      double dq = qs[i] - q;
      if (dp * dp + dq * dq < square
          && (densities[i] > density || (densities[i] == density && i > at))) {
        if (found == nears.length) {
          makeRoom();
        }
        nears[found] = i;
        nearPs[found] = dp;
        nearQs[found] = dq;
        found++;
      }
    }
  }

  private void makeRoom() {
    nears = Arrays.copyOf(nears, 2 * found);
    nearPs = Arrays.copyOf(nearPs, 2 * found);
    nearQs = Arrays.copyOf(nearQs, 2 * found);
  }

  /// One of the neighbours found last.
  int near(int i) {
    return nears[i];
  }

  /// How far to the right it lies.
  double nearP(int i) {
    return nearPs[i];
  }

  /// How far to the front it lies.
  double nearQ(int i) {
    return nearQs[i];
  }
}
