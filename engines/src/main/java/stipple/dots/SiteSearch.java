package stipple.dots;

import java.util.Arrays;

/// Looks through the copies of a tile for the sites of a head.
final class SiteSearch {

  private static final int FURTHEST_COPY = 127;

  private final PlacedTile tile;
  private final ThresholdField most;
  private final double nodesPerPlace;
  private final double middle;
  private final BlockGrid grid;
  private int count;
  private int blockCount;
  private int[] starts = new int[256];
  private int[] blocks = new int[256];
  private char[] ranks;
  private int[] cells;
  private int[] nearest;
  private float[] across;
  private float[] ahead;
  private int[] copies;
  private int[] points;

  /// Finds the sites where a field of the most that may be wished has dots.
  SiteSearch(PlacedTile tile, double placeCm, ThresholdField most) {
    this.tile = tile;
    this.most = most;
    this.nodesPerPlace = placeCm / most.cellCm();
    this.middle = (most.side() - 1) / 2.0;
    this.grid = new BlockGrid(most.side(), nodesPerPlace * Tile.SIDE / tile.blocks());
    int room = tile.points();
    this.ranks = new char[room];
    this.cells = new int[room];
    this.nearest = new int[room];
    this.across = new float[room];
    this.ahead = new float[room];
    this.copies = new int[room];
    this.points = new int[room];
    search();
  }

  private void search() {
    if (grid.reach() > FURTHEST_COPY * tile.blocks()) {
      throw new IllegalArgumentException("a tile so small is laid more than 127 times each way");
    }
    float[] peaks = grid.peaks(most);
    for (int block = 0; block < peaks.length; block++) {
      int before = count;
      if (peaks[block] > 0.5) {
        int row = block / (2 * grid.reach()) - grid.reach();
        addBlock(block - (row + grid.reach()) * 2 * grid.reach() - grid.reach(), row);
      }
      if (count > before) {
        closeBlock(block, before);
      }
    }
  }

  private void addBlock(int column, int row) {
    int each = tile.blocks();
    int copyX = Math.floorDiv(column, each);
    int copyY = Math.floorDiv(row, each);
    int block = (row - copyY * each) * each + column - copyX * each;
    makeRoom(tile.to(block) - tile.from(block));
    for (int point = tile.from(block); point < tile.to(block); point++) {
      double x = (copyX * Tile.SIDE + tile.xs[point]) * nodesPerPlace + middle;
      double y = (copyY * Tile.SIDE + tile.ys[point]) * nodesPerPlace + middle;
      int last = most.side() - 1;
      if (x >= 0 && x < last && y >= 0 && y < last && isSite(tile.ranks[point], x, y)) {
        cells[count] = ((int) y) * most.side() + (int) x;
        nearest[count] = ((int) (y + 0.5)) * most.side() + (int) (x + 0.5);
        across[count] = (float) (x - (int) x);
        ahead[count] = (float) (y - (int) y);
        copies[count] = (copyX & 255) << 24 | (copyY & 255) << 16;
        points[count] = point;
        ranks[count] = tile.ranks[point];
        count++;
      }
    }
  }

  private boolean isSite(int rank, double x, double y) {
    int at = ((int) y) * most.side() + (int) x;
    return rank + 0.5 < most.between(at, x - (int) x, y - (int) y);
  }

  private void closeBlock(int block, int before) {
    if (blockCount + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      blocks = Arrays.copyOf(blocks, 2 * blocks.length);
    }
    starts[blockCount] = before;
    blocks[blockCount] = block;
    blockCount++;
    starts[blockCount] = count;
  }

  private void makeRoom(int more) {
    if (count + more > cells.length) {
      int room = 2 * cells.length;
      ranks = Arrays.copyOf(ranks, room);
      cells = Arrays.copyOf(cells, room);
      nearest = Arrays.copyOf(nearest, room);
      across = Arrays.copyOf(across, room);
      ahead = Arrays.copyOf(ahead, room);
      copies = Arrays.copyOf(copies, room);
      points = Arrays.copyOf(points, room);
    }
  }

  BlockGrid grid() {
    return grid;
  }

  int[] starts() {
    return Arrays.copyOf(starts, blockCount + 1);
  }

  int[] blocks() {
    return Arrays.copyOf(blocks, blockCount);
  }

  char[] ranks() {
    return Arrays.copyOf(ranks, count);
  }

  int[] cells() {
    return Arrays.copyOf(cells, count);
  }

  int[] nearest() {
    return Arrays.copyOf(nearest, count);
  }

  float[] across() {
    return Arrays.copyOf(across, count);
  }

  float[] ahead() {
    return Arrays.copyOf(ahead, count);
  }

  int[] copies() {
    return Arrays.copyOf(copies, count);
  }

  int[] points() {
    return Arrays.copyOf(points, count);
  }
}
