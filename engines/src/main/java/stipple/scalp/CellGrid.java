package stipple.scalp;

import java.util.Arrays;

/// Square cells over a box, so that only pieces of edge near each other are compared.
///
/// The rows of a piece are walked one by one and widened by a step on both sides, so two pieces
/// that meet always share a cell.
final class CellGrid {

  private final int lowU;
  private final int lowV;
  private final int shift;
  private final int columns;
  private final int[] first;
  private int[] segmentAt;
  private int[] nextAt;
  private int entries;

  /// The cells last walked, and how many they are.
  int[] walk = new int[64];

  int walked;

  CellGrid(GridBox box, int segments) {
    lowU = box.lowU();
    lowV = box.lowV();
    int extent = Math.max(box.highU() - lowU, box.highV() - lowV);
    int bits = 0;
    while ((double) (extent >> bits) * (extent >> bits) > segments) {
      bits++;
    }
    shift = bits;
    columns = ((box.highU() - lowU) >> bits) + 1;
    int rows = ((box.highV() - lowV) >> bits) + 1;
    first = new int[columns * rows];
    Arrays.fill(first, -1);
    segmentAt = new int[4 * segments + 16];
    nextAt = new int[4 * segments + 16];
  }

  void insert(Segments segments, int segment) {
    walk(segments, segment);
    for (int i = 0; i < walked; i++) {
      if (entries == segmentAt.length) {
        segmentAt = Arrays.copyOf(segmentAt, 2 * entries);
        nextAt = Arrays.copyOf(nextAt, 2 * entries);
      }
      segmentAt[entries] = segment;
      nextAt[entries] = first[walk[i]];
      first[walk[i]] = entries;
      entries++;
    }
  }

  /// The first entry of a cell, or −1.
  int firstIn(int cell) {
    return first[cell];
  }

  /// The entry after this one in its cell, or −1.
  int after(int entry) {
    return nextAt[entry];
  }

  /// Takes an entry out of its cell; before it stands another, or −1.
  void drop(int cell, int before, int entry) {
    if (before < 0) {
      first[cell] = nextAt[entry];
    } else {
      nextAt[before] = nextAt[entry];
    }
  }

  int segmentAt(int entry) {
    return segmentAt[entry];
  }

  /// Notes in `walk` the cells a piece passes.
  void walk(Segments segments, int segment) {
    int au = segments.fromU[segment];
    int av = segments.fromV[segment];
    int bu = segments.toU[segment];
    int bv = segments.toV[segment];
    int lowRow = (segments.lowV[segment] - lowV) >> shift;
    int highRow = (segments.highV[segment] - lowV) >> shift;
    walked = 0;
    if (lowRow == highRow) {
      note(lowRow, (au - lowU) >> shift, (bu - lowU) >> shift);
      return;
    }
    double slope = (double) (bu - au) / (bv - av);
    for (int row = lowRow; row <= highRow; row++) {
      double below = au + (lowV + (row << shift) - av) * slope;
      double above = au + (lowV + ((row + 1) << shift) - av) * slope;
      int left = Math.max(au, (int) Math.floor(Math.min(below, above)) - 1);
      int right = Math.min(bu, (int) Math.floor(Math.max(below, above)) + 1);
      note(row, (left - lowU) >> shift, (right - lowU) >> shift);
    }
  }

  private void note(int row, int fromColumn, int toColumn) {
    if (walked + toColumn - fromColumn >= walk.length) {
      walk = Arrays.copyOf(walk, 2 * (walked + toColumn - fromColumn + 1));
    }
    for (int column = fromColumn; column <= toColumn; column++) {
      walk[walked++] = row * columns + column;
    }
  }
}
