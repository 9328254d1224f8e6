package stipple.scalp;

import java.util.Arrays;

/// On which side of a line of the chart a point lies, told exactly: the pieces of the line by the
/// cells of a grid that they run through.
final class CellPieces {

  private final int side;
  private final double halfWidthCm;
  private final double perCm;
  private final double[] p;
  private final double[] q;
  // one more than the first piece of a cell, 0 for none
  private final char[] firsts;
  private int[] pieces;
  private int[] nexts;
  private int count;
  private int[] cells = new int[256];
  private int cellCount;

  /// *Domain*: the corners of an open line on the grid, at most 16,000.
  CellPieces(int side, double halfWidthCm, double[] p, double[] q) {
    this.side = side;
    this.halfWidthCm = halfWidthCm;
    this.perCm = (side - 1) / (2 * halfWidthCm);
    this.p = p;
    this.q = q;
    this.firsts = new char[side * side];
    this.pieces = new int[2 * p.length];
    this.nexts = new int[2 * p.length];
    for (int piece = 0; piece + 1 < p.length; piece++) {
      add(piece);
    }
  }

  private void add(int piece) {
    int left = line(p[piece]);
    int right = line(p[piece + 1]);
    int back = line(q[piece]);
    int front = line(q[piece + 1]);
    for (int row = Math.min(back, front); row <= Math.max(back, front); row++) {
      for (int column = Math.min(left, right); column <= Math.max(left, right); column++) {
        if (count == pieces.length) {
          pieces = Arrays.copyOf(pieces, 2 * count);
          nexts = Arrays.copyOf(nexts, 2 * count);
        }
        int cell = row * side + column;
        if (firsts[cell] == 0) {
          addCell(cell);
        }
        pieces[count] = piece;
        nexts[count] = firsts[cell];
        count++;
        firsts[cell] = (char) count;
      }
    }
  }

  private void addCell(int cell) {
    if (cellCount == cells.length) {
      cells = Arrays.copyOf(cells, 2 * cellCount);
    }
    cells[cellCount] = cell;
    cellCount++;
  }

  /// How many cells the line may run through.
  int cellCount() {
    return cellCount;
  }

  /// Such a cell, named by its node at the back and left.
  int cell(int place) {
    return cells[place];
  }

  /// Whether the way from the node at the back and left of a cell to a point of the cell crosses
  /// the line an odd number of times: across first, then ahead.
  boolean isAcross(int cell, double atP, double atQ) {
    int row = cell / side;
    double fromP = (cell - row * side) / perCm - halfWidthCm;
    double fromQ = row / perCm - halfWidthCm;
    boolean across = false;
    for (int i = firsts[cell]; i > 0; i = nexts[i - 1]) {
      int a = pieces[i - 1];
      int b = a + 1;
      if (q[a] <= fromQ != q[b] <= fromQ) {
        double crossing = p[a] + (fromQ - q[a]) * (p[b] - p[a]) / (q[b] - q[a]);
        across ^= crossing > fromP && crossing <= atP;
      }
      if (p[a] <= atP != p[b] <= atP) {
        double crossing = q[a] + (atP - p[a]) * (q[b] - q[a]) / (p[b] - p[a]);
        across ^= crossing > fromQ && crossing <= atQ;
      }
    }
    return across;
  }

  private int line(double cm) {
    double line = (cm + halfWidthCm) * perCm;
    return line >= side - 1 ? side - 1 : (int) (line > 0 ? line : 0);
  }
}
