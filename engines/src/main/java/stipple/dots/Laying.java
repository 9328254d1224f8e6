package stipple.dots;

import java.util.Arrays;

/// The sites that are dots on one field of thresholds: those with a rank below the threshold where
/// they lie. Nothing is looked at but the site itself.
final class Laying {

  // more than rounding can lift a threshold above the nodes around it
  private static final double ROOM = 1 + 1.0 / 1_099_511_627_776.0;

  private final Sites sites;
  private final ThresholdField field;
  private final DotFilter filter;
  private int count;
  private int[] dots;
  private double[] scores;

  private Laying(Sites sites, ThresholdField field, int expected, DotFilter filter) {
    this.sites = sites;
    this.field = field;
    this.filter = filter;
    int room = expected + expected / 32 + 1024;
    this.dots = new int[room];
    this.scores = new double[room];
  }

  /// Lays the dots, about so many as expected.
  static Dots laid(Sites sites, ThresholdField field, int expected, DotFilter filter) {
    var laying = new Laying(sites, field, expected, filter);
    float[] peaks = sites.grid().peaks(field);
    for (int block = 0; block < sites.blocks.length; block++) {
      float peak = peaks[sites.blocks[block]];
      if (peak > 0.5) {
        laying.layBlock(sites.starts[block], sites.starts[block + 1], peak * ROOM);
      }
    }
    return new Dots(sites, field, laying.count, laying.dots, laying.scores);
  }

  private void layBlock(int from, int to, double peak) {
    makeRoom(to - from);
    char[] ranks = sites.ranks;
    int[] cells = sites.cells;
    float[] across = sites.across;
    float[] ahead = sites.ahead;
    boolean[] asked = filter.cells();
    int laid = count;
    for (int site = from; site < to; site++) {
      double rank = ranks[site] + 0.5;
      if (rank >= peak) {
        break;
      }
      int cell = cells[site];
      double threshold = field.between(cell, across[site], ahead[site]);
      if (rank < threshold && (!asked[cell] || filter.keeps(sites, site))) {
        dots[laid] = site;
        scores[laid] = rank / threshold;
        laid++;
      }
    }
    count = laid;
  }

  private void makeRoom(int more) {
    if (count + more > dots.length) {
      int room = dots.length + dots.length / 2 + more;
      dots = Arrays.copyOf(dots, room);
      scores = Arrays.copyOf(scores, room);
    }
  }
}
