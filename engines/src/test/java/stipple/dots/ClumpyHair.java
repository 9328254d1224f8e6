package stipple.dots;

import stipple.evenness.Patch;
import stipple.evenness.Points;
import stipple.number.Seed;

/// Clumpy hair on four tiles of flat ground, hair and dots together to be 8000.
///
/// The hairs are 3912 points of the tile turned otherwise, 28 to 70 % of the total in waves across
/// the ground, each then moved anywhere within a disc of 0.3 of the widest spacing: they stand in
/// crowds and gaps, some as near to each other as a third of that spacing.
final class ClumpyHair {

  static final int HAIRS = 3912;
  static final int TOTAL = 8000;
  static final double SPACING = Points.spacing(TOTAL / 4.0);
  private static final double MOVED = 0.3;
  private static final int SIDE = 65;
  private static final TilePlacing PLAIN = new TilePlacing(0, 0, 0);
  private static final TilePlacing TURNED = new TilePlacing(5, 23456, 4321);

  final double[] p = new double[HAIRS];
  final double[] q = new double[HAIRS];
  private final ThresholdField most = flat(Tiles.QUARTER.points());
  private final ThresholdField total = flat(TOTAL / 4.0);
  private final Sites sites = sites(PLAIN);

  ClumpyHair() {
    var field = wavy();
    var dots = Laying.laid(sites(TURNED), field, HAIRS, DotFilter.none(field));
    var choice = new Choice(dots.count());
    for (int dot = 0; dot < dots.count(); dot++) {
      choice.add(dot, dots.scores()[dot], dots.id(dot));
    }
    int[] chosen = choice.least(HAIRS);
    var chance = new Seed(8);
    for (int hair = 0; hair < HAIRS; hair++) {
      double angle = 2 * Math.PI * chance.at(2 * hair);
      double way = MOVED * SPACING * Math.sqrt(chance.at(2 * hair + 1));
      p[hair] = onGround(dots.p(chosen[hair]) + way * Math.cos(angle));
      q[hair] = onGround(dots.q(chosen[hair]) + way * Math.sin(angle));
    }
  }

  private static ThresholdField flat(double rank) {
    return Ground.ofFourTiles(Tiles.QUARTER, PLAIN).field((p, q) -> rank);
  }

  private static ThresholdField wavy() {
    return Ground.ofFourTiles(Tiles.QUARTER, PLAIN)
        .field((p, q) ->
            TOTAL / 4 * (0.492 + 0.21 * Math.sin(3 * Math.PI * p) * Math.cos(2 * Math.PI * q)));
  }

  private Sites sites(TilePlacing placing) {
    return new PlacedTile(Tiles.QUARTER, placing).sites(1, most);
  }

  private static double onGround(double at) {
    return Math.max(-0.999999, Math.min(0.999999, at));
  }

  AroundHair around() {
    return new AroundHair(new HairGround(sites, most, 1, p, q), total, DotFilter.none(total));
  }

  /// Dots that keep away from the hairs.
  Dots laid() {
    var around = around();
    var thresholds = around.thresholds(node -> 1);
    return Laying.laid(sites, thresholds, (int) around.expected(), around.filter());
  }

  /// Dots as many as are lacking, wherever hairs stand: the hairs are only taken off the wish.
  Dots naive() {
    double[] hairs = new double[SIDE * SIDE];
    double[] areas = new double[SIDE * SIDE];
    for (int hair = 0; hair < HAIRS; hair++) {
      int row = (int) ((q[hair] + 1) * 32);
      int column = (int) ((p[hair] + 1) * 32);
      hairs[row * SIDE + column]++;
    }
    java.util.Arrays.fill(areas, 1.0 / 1024);
    var hairsAround = new BoxSums(SIDE, hairs);
    var areaAround = new BoxSums(SIDE, areas);
    float[] ranks = new float[SIDE * SIDE];
    for (int node = 0; node < ranks.length; node++) {
      int column = node % SIDE;
      double there =
          hairsAround.around(column, node / SIDE, 5) / areaAround.around(column, node / SIDE, 5);
      ranks[node] = (float) Math.max(0, TOTAL / 4.0 - there);
    }
    var field = new ThresholdField(SIDE, 1, ranks, total.nodes());
    return Laying.laid(sites, field, TOTAL - HAIRS, DotFilter.none(field));
  }

  /// Hairs and dots together.
  Points with(Dots dots) {
    double[] x = new double[HAIRS + dots.count()];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = 1 + (i < HAIRS ? p[i] : dots.p(i - HAIRS));
      y[i] = 1 + (i < HAIRS ? q[i] : dots.q(i - HAIRS));
    }
    return new Points(x, y, Patch.window(2, 2));
  }

  /// The way from a dot to the nearest hair, all hairs asked.
  double wayToHair(Dots dots, int dot) {
    double least = Double.POSITIVE_INFINITY;
    for (int hair = 0; hair < HAIRS; hair++) {
      double dp = dots.p(dot) - p[hair];
      double dq = dots.q(dot) - q[hair];
      least = Math.min(least, dp * dp + dq * dq);
    }
    return Math.sqrt(least);
  }
}
