package stipple.dots;

/// A tile as one design uses it: placed, and its points sorted into blocks, in rank order within
/// each.
final class PlacedTile {

  private final int blocks;
  private final int[] starts;
  // closely packed: the whole tile stays near the processor
  final char[] ranks;
  final char[] xs;
  final char[] ys;

  PlacedTile(Tile tile, TilePlacing placing) {
    int count = tile.points();
    this.blocks = blocksFor(count);
    this.starts = new int[blocks * blocks + 1];
    this.ranks = new char[count];
    this.xs = new char[count];
    this.ys = new char[count];
    int[] blockOf = new int[count];
    for (int rank = 0; rank < count; rank++) {
      int x = placing.x(tile.x(rank), tile.y(rank));
      int y = placing.y(tile.x(rank), tile.y(rank));
      blockOf[rank] = y * blocks / Tile.SIDE * blocks + x * blocks / Tile.SIDE;
      starts[blockOf[rank] + 1]++;
    }
    for (int block = 0; block < blocks * blocks; block++) {
      starts[block + 1] += starts[block];
    }
    int[] next = java.util.Arrays.copyOf(starts, blocks * blocks);
    for (int rank = 0; rank < count; rank++) {
      int at = next[blockOf[rank]]++;
      ranks[at] = (char) rank;
      xs[at] = (char) placing.x(tile.x(rank), tile.y(rank));
      ys[at] = (char) placing.y(tile.x(rank), tile.y(rank));
    }
  }

  // about 64 points a block
  private static int blocksFor(int points) {
    int blocks = 1;
    while (blocks * blocks * 64 < points) {
      blocks *= 2;
    }
    return blocks;
  }

  /// The sites where a field of the most that may be wished has dots.
  Sites sites(double sideCm, ThresholdField most) {
    double placeCm = sideCm / Tile.SIDE;
    return new Sites(new SiteSearch(this, placeCm, most), this, placeCm);
  }

  int points() {
    return ranks.length;
  }

  /// How many blocks the tile has each way.
  int blocks() {
    return blocks;
  }

  /// The place of the first point of a block among the sorted ones.
  int from(int block) {
    return starts[block];
  }

  /// The place after the last point of a block.
  int to(int block) {
    return starts[block + 1];
  }
}
