package stipple.dots;

import java.util.function.IntToDoubleFunction;

/// What dots have to add where hair stands: a field says how full hair and dots together are to
/// look, the hairs in the surroundings are taken off, and no dot may come nearer to a hair than 0.6
/// of the widest spacing so many could have.
///
/// The sites near a hair are lost, so those left must give more: the threshold grows by what share
/// of the sites around is free.
final class AroundHair {

  /// (0.6)² times 2/√3: the way to the nearest hair, as a share of the widest spacing.
  static final double NEAREST = 0.36 * 2 / Math.sqrt(3);

  // the surroundings, in widest spacings each way; chosen: twelve across, as three coarse cells
  private static final double REACH = 6;
  private static final double SPACING = Math.sqrt(2 / Math.sqrt(3));
  // below this share of free sites the rest would be crowded; an assumption
  private static final double LEAST_FREE = 0.15;

  private final HairGround ground;
  private final ThresholdField total;
  private final DotFilter line;
  private final boolean[] barred;
  private final boolean[] barredIn;
  private final double[] areas;
  private final double[] freeAreas;
  private final double[] hairs;
  private double expected;
  private double lacking;

  /// *Domain*: the field of hair and dots together, what else sites must meet.
  AroundHair(HairGround ground, ThresholdField total, DotFilter line) {
    this.ground = ground;
    this.total = total;
    this.line = line;
    int nodes = total.ranks().length;
    this.barred = new boolean[ground.sites().count()];
    this.barredIn = new boolean[nodes];
    this.areas = new double[nodes];
    this.freeAreas = new double[nodes];
    this.hairs = new double[nodes];
    addSites();
    addHairs();
  }

  private void addSites() {
    var sites = ground.sites();
    double nearest = NEAREST * ground.tileCm() * ground.tileCm();
    float[] peaks = sites.grid().peaks(total);
    for (int block = 0; block < sites.blocks.length; block++) {
      if (peaks[sites.blocks[block]] > 0) {
        addSites(sites.starts[block], sites.starts[block + 1], nearest);
      }
    }
  }

  private void addSites(int from, int to, double nearest) {
    var sites = ground.sites();
    for (int site = from; site < to; site++) {
      int cell = sites.cells[site];
      double threshold = total.between(cell, sites.across[site], sites.ahead[site]);
      if (threshold > 0 && (!line.cells()[cell] || line.keeps(sites, site))) {
        double area = ground.area(site);
        areas[cell] += area;
        barred[site] = ground.nearestSquare(site) * threshold < nearest;
        barredIn[cell] |= barred[site];
        freeAreas[cell] += barred[site] ? 0 : area;
      }
    }
  }

  private void addHairs() {
    double nodesPerCm = 1 / total.cellCm();
    int last = total.side() - 1;
    for (int hair = 0; hair < ground.hairs(); hair++) {
      double column = (ground.p(hair) + total.halfWidthCm()) * nodesPerCm;
      double row = (ground.q(hair) + total.halfWidthCm()) * nodesPerCm;
      if (column >= 0 && column < last && row >= 0 && row < last) {
        int cell = ((int) row) * total.side() + (int) column;
        if (total.between(cell, column - (int) column, row - (int) row) > 0
            && (!line.cells()[cell] || line.keeps(cell, ground.p(hair), ground.q(hair)))) {
          hairs[cell]++;
        }
      }
    }
  }

  /// The thresholds of the dots, so many times what is lacking at each node, and never above the
  /// most.
  ThresholdField thresholds(IntToDoubleFunction times) {
    int side = total.side();
    var area = new BoxSums(side, areas);
    var free = new BoxSums(side, freeAreas);
    var hair = new BoxSums(side, hairs);
    float[] ranks = new float[side * side];
    double tilesPerNode = total.cellCm() * total.cellCm() / (ground.tileCm() * ground.tileCm());
    double reach = REACH * SPACING * ground.tileCm() / total.cellCm();
    expected = 0;
    lacking = 0;
    for (int node : total.nodes()) {
      double all = total.ranks()[node];
      if (all > 0) {
        int cells = (int) Math.min(side, reach / Math.sqrt(all) + 0.5) + 1;
        int row = node / side;
        int column = node - row * side;
        double around = area.around(column, row, cells);
        double there = around > 0 ? hair.around(column, row, cells) / around : 0;
        double share = around > 0 ? free.around(column, row, cells) / around : 1;
        double wanted = Math.max(0, all - there) * times.applyAsDouble(node);
        double laid = Math.min(ground.most().ranks()[node], wanted / Math.max(LEAST_FREE, share));
        ranks[node] = (float) laid;
        expected += laid * share * tilesPerNode;
        lacking += Math.max(0, wanted - laid * share) * tilesPerNode;
      }
    }
    return new ThresholdField(side, total.halfWidthCm(), ranks, total.nodes());
  }

  /// What sites must meet: what else they had to, and to keep away from the hairs.
  DotFilter filter() {
    return line.without(barred, barredIn);
  }

  /// About how many dots the last thresholds give.
  double expected() {
    return expected;
  }

  /// How many dots the last thresholds leave out.
  double lacking() {
    return lacking;
  }
}
