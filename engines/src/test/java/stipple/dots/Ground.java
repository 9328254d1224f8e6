package stipple.dots;

import java.util.function.ToDoubleBiFunction;

/// A square of chart with thresholds of its own, to lay dots on without a head.
final class Ground {

  final int side;
  final double halfWidthCm;
  private final Sites sites;

  /// *Domain*: nodes each way, half the width of the square and the side of the tile, in cm.
  Ground(Tile tile, TilePlacing placing, int side, double halfWidthCm, double tileCm) {
    this.side = side;
    this.halfWidthCm = halfWidthCm;
    this.sites =
        new PlacedTile(tile, placing).sites(tileCm, field((p, q) -> (double) tile.points()));
  }

  /// Two by two whole tiles of side 1 around the middle, as they come.
  static Ground ofFourTiles(Tile tile, TilePlacing placing) {
    return new Ground(tile, placing, 65, 1, 1);
  }

  ThresholdField field(ToDoubleBiFunction<Double, Double> threshold) {
    float[] ranks = new float[side * side];
    int[] nodes = new int[side * side];
    for (int node = 0; node < ranks.length; node++) {
      double p = (node % side * 2.0 / (side - 1) - 1) * halfWidthCm;
      int row = node / side;
      double q = (row * 2.0 / (side - 1) - 1) * halfWidthCm;
      ranks[node] = (float) threshold.applyAsDouble(p, q);
      nodes[node] = node;
    }
    return new ThresholdField(side, halfWidthCm, ranks, nodes);
  }

  Dots lay(ThresholdField field) {
    return Laying.laid(sites, field, 1000, DotFilter.none(field));
  }

  Dots lay(ToDoubleBiFunction<Double, Double> threshold) {
    return lay(field(threshold));
  }
}
