package stipple.dots;

import stipple.number.Seed;

/// Builds a tile, point by point: of many random places each time the one that leaves the pattern
/// most even.
///
/// No point may come nearer to another than 0.62 of the widest spacing so many points could have,
/// so every beginning of the tile keeps that distance. Among the places that are left the one far
/// from its nearest neighbour and in the thinnest surroundings wins. All sums are of whole numbers,
/// so the tile is the same however the places are searched. *Holds for*: a build step; 65,536
/// points take about two minutes.
public final class TileBuilder {

  // (0.62 of the hexagonal spacing)² in lattice units, times the number of points
  private static final long LEAST_SQUARE = 1_906_393_764L;
  // (3.2 spacings)², where the surroundings end
  private static final long FAR_SQUARE = 43_980_465_112L;
  private static final double FAR_SPACINGS = 3.2;
  private static final double HALF_SQUARE = 1.0 / 8_589_934_592.0;
  private static final double WHOLE = 1_099_511_627_776.0;
  private static final double OVER_TWO_PI = 0.15915494309189535;

  private final Seed seed;
  private final int[] xs;
  private final int[] ys;
  private int count;
  private int drawn;
  private TileCells cells;
  private int bestX;
  private int bestY;
  private double bestScore;

  private TileBuilder(long key, int points) {
    this.seed = new Seed(key);
    this.xs = new int[points];
    this.ys = new int[points];
    this.cells = new TileCells(xs, ys, 0);
  }

  /// The tile of a key. *Domain*: a power of two, 16 to 65,536 points.
  public static Tile tile(long key, int points) {
    Tile.checkPoints(points);
    var builder = new TileBuilder(key, points);
    while (builder.count < points) {
      builder.addNext();
    }
    return new Tile(key, builder.xs, builder.ys);
  }

  private void addNext() {
    if (cells.isOutgrownBy(count)) {
      cells = new TileCells(xs, ys, count);
    }
    bestScore = Double.NEGATIVE_INFINITY;
    do {
      for (int left = 3 * count / 10 + 1; left > 0; left--) {
        drawn++;
        long bits = seed.bits(drawn);
        judge((int) (bits >>> 48), (int) (bits >>> 32) & Tile.LAST);
      }
    } while (bestScore == Double.NEGATIVE_INFINITY);
    xs[count] = bestX;
    ys[count] = bestY;
    cells.add(count);
    count++;
  }

  private void judge(int x, int y) {
    if (isTooNear(x, y)) {
      return;
    }
    double score = score(x, y);
    if (score > bestScore) {
      bestScore = score;
      bestX = x;
      bestY = y;
    }
  }

  private boolean isTooNear(int x, int y) {
    int around = cells.reach(1);
    for (int row = -around; row <= around; row++) {
      for (int column = -around; column <= around; column++) {
        for (int i = cells.first(x, y, column, row); i >= 0; i = cells.next(i)) {
          if (square(i, x, y) * (count + 1) < LEAST_SQUARE) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private double score(int x, int y) {
    long nearest = Long.MAX_VALUE;
    long crowd = 0;
    int around = cells.reach(FAR_SPACINGS, count);
    for (int row = -around; row <= around; row++) {
      for (int column = -around; column <= around; column++) {
        for (int i = cells.first(x, y, column, row); i >= 0; i = cells.next(i)) {
          long square = square(i, x, y);
          nearest = Math.min(nearest, square);
          if (square * (count + 1) < FAR_SQUARE) {
            crowd += (long) (fallen((double) (square * (count + 1)) * HALF_SQUARE) * WHOLE + 0.5);
          }
        }
      }
    }
    double apart = count == 0 ? 0 : Math.sqrt((double) (nearest * (count + 1))) / Tile.SIDE;
    return apart - (double) crowd / WHOLE * OVER_TWO_PI;
  }

  private long square(int i, int x, int y) {
    // as shorts the differences run the shorter way round the tile
    long dx = (short) (xs[i] - x);
    long dy = (short) (ys[i] - y);
    return dx * dx + dy * dy;
  }

  /// e to −x, with sums and products only. *Domain*: 0–5.12 · *Holds for*: 2e-6 of it.
  private static double fallen(double x) {
    double y = x * (1.0 / 64);
    double p = 1 - y * (1 - y * (0.5 - y * (1.0 / 6 - y * (1.0 / 24))));
    for (int i = 0; i < 6; i++) {
      p *= p;
    }
    return p;
  }
}
