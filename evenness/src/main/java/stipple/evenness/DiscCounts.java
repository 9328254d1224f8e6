package stipple.evenness;

import java.util.SplittableRandom;

/// Counts of dots in discs thrown at random: the Fano factor, variance over mean, says how much the
/// number of dots varies from place to place; 1 if they fell like rain.
final class DiscCounts implements Grid.Visitor {

  /// Discs thrown. *Source*: chosen; the factor of rain then scatters by 0.02.
  private static final int DISCS = 4000;

  /// Where the throws begin. *Source*: chosen, any will do.
  private static final long SEED = 0x5EED_0F_D15C5L;

  private final Grid grid;
  private final double radius;
  private double centreX;
  private double centreY;
  private int count;

  private DiscCounts(Grid grid, double radius) {
    this.grid = grid;
    this.radius = radius;
  }

  /// Variance over mean of the counts in discs that should hold so many; NaN if the patch is too
  /// small for such a disc.
  static double fano(Points points, Grid grid, double expected) {
    double radius = Math.sqrt(expected / (Math.PI * points.density()));
    var patch = points.patch();
    if (2 * radius > Math.min(patch.width(), patch.height())) {
      return Double.NaN;
    }
    var counts = new DiscCounts(grid, radius).thrown();
    return Sample.variance(counts) / Sample.mean(counts);
  }

  private double[] thrown() {
    var chance = new SplittableRandom(SEED);
    double margin = grid.patch.torus() ? 0 : radius;
    var counts = new double[DISCS];
    for (int i = 0; i < DISCS; i++) {
      centreX = margin + chance.nextDouble() * (grid.patch.width() - 2 * margin);
      centreY = margin + chance.nextDouble() * (grid.patch.height() - 2 * margin);
      counts[i] = count();
    }
    return counts;
  }

  private int count() {
    count = 0;
    grid.block(
        (int) Math.floor((centreX - radius) / grid.cellWidth),
        (int) Math.floor((centreX + radius) / grid.cellWidth),
        (int) Math.floor((centreY - radius) / grid.cellHeight),
        (int) Math.floor((centreY + radius) / grid.cellHeight),
        this);
    return count;
  }

  @Override
  public void see(int slot, double x, double y) {
    double dx = x - centreX;
    double dy = y - centreY;
    if (dx * dx + dy * dy <= radius * radius) {
      count++;
    }
  }
}
