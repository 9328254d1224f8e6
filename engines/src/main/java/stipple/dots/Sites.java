package stipple.dots;

import stipple.scalp.ConformalChart;

/// All places of one head where a design may have a dot, however dense it is wished: the points of
/// the tile, laid again and again, block by block and by rank in each.
///
/// A place never moves, so what can be known of it is reckoned once: the cell of the field in which
/// it lies, where in the cell, and where on the chart.
final class Sites {

  /// Each block of sites begins here; one more tells where the last ends.
  final int[] starts;

  /// Which block of the field each is.
  final int[] blocks;

  final char[] ranks;
  final int[] cells;

  /// The node nearest to each.
  final int[] nearest;

  /// The way into the cell, in cells.
  final float[] across;

  final float[] ahead;
  private final BlockGrid grid;
  private final PlacedTile tile;
  private final double placeCm;
  private final int[] copies;
  private final int[] points;

  Sites(SiteSearch found, PlacedTile tile, double placeCm) {
    this.grid = found.grid();
    this.starts = found.starts();
    this.blocks = found.blocks();
    this.ranks = found.ranks();
    this.cells = found.cells();
    this.nearest = found.nearest();
    this.across = found.across();
    this.ahead = found.ahead();
    this.copies = found.copies();
    this.points = found.points();
    this.tile = tile;
    this.placeCm = placeCm;
  }

  /// The blocks of the field.
  BlockGrid grid() {
    return grid;
  }

  int count() {
    return cells.length;
  }

  /// How long a side of the tile is on the chart.
  double tileCm() {
    return placeCm * Tile.SIDE;
  }

  /// Copy of the tile across and ahead, a byte each, then the rank.
  int id(int site) {
    return copies[site] | ranks[site];
  }

  double p(int site) {
    return ((copies[site] >> 24) * Tile.SIDE + tile.xs[points[site]]) * placeCm;
  }

  double q(int site) {
    return ((copies[site] << 8 >> 24) * Tile.SIDE + tile.ys[points[site]]) * placeCm;
  }

  /// Where the sites lie on the skin: x, y, z of the first in mm, then those of the second.
  float[] placesMm(ConformalChart chart) {
    double[] p = new double[count()];
    double[] q = new double[count()];
    for (int site = 0; site < count(); site++) {
      p[site] = p(site);
      q[site] = q(site);
    }
    return chart.placesMm(p, q, count());
  }
}
