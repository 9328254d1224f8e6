package stipple.scalp;

import stipple.number.Trigonometry;

/// Several smooth amounts on the half rings of a disc, read together at any place of it.
///
/// Between the nodes they follow the cubic through four nodes each way; the other half of the disc
/// mirrors the first, with the sign that each amount has there.
final class PolarLattice {

  // one column before angle 0, one behind π
  private static final int COLUMNS = Beltrami.ANGLES + 2;

  private final int amounts;
  private final double[] nodes;
  private final double[] found;
  private final double perRing;
  private final double perAngle = (Beltrami.ANGLES - 1) / Math.PI;
  private int filled;

  PolarLattice(int amounts, double radius) {
    this.amounts = amounts;
    this.nodes = new double[(Beltrami.RINGS + 1) * COLUMNS * amounts];
    this.found = new double[amounts];
    this.perRing = Beltrami.RINGS / radius;
  }

  /// Adds an amount that is the same on both sides (sign 1) or opposite (sign −1).
  PolarLattice with(double[] values, int sign) {
    int last = Beltrami.ANGLES - 1;
    for (int j = 0; j <= Beltrami.RINGS; j++) {
      for (int column = 0; column < COLUMNS; column++) {
        int k = column - 1;
        int kept = k < 0 ? -k : k > last ? 2 * last - k : k;
        double value = values[j * Beltrami.ANGLES + kept];
        nodes[(j * COLUMNS + column) * amounts + filled] = k == kept ? value : sign * value;
      }
    }
    filled++;
    return this;
  }

  PolarLattice with(Beltrami.Rings values) {
    return with(values.real(), 1).with(values.imaginary(), -1);
  }

  /// Reads all amounts at a place (re, im) with im ≥ 0, a little beyond the edge as well.
  double[] at(double re, double im) {
    double ring = Math.sqrt(re * re + im * im) * perRing;
    double angle = Trigonometry.atan2(im, re) * perAngle;
    int firstRing = Math.max(0, Math.min(Beltrami.RINGS - 3, (int) ring - 1));
    int firstColumn = Math.max(0, Math.min(COLUMNS - 4, (int) angle));
    double x = ring - firstRing;
    double y = angle + 1 - firstColumn;
    double y0 = (y - 1) * (y - 2) * (y - 3) / -6;
    double y1 = y * (y - 2) * (y - 3) / 2;
    double y2 = y * (y - 1) * (y - 3) / -2;
    double y3 = y * (y - 1) * (y - 2) / 6;
    java.util.Arrays.fill(found, 0);
    for (int i = 0; i < 4; i++) {
      double weight = weight(i, x);
      int from = ((firstRing + i) * COLUMNS + firstColumn) * amounts;
      for (int f = 0; f < amounts; f++) {
        int node = from + f;
        found[f] +=
            weight
                * (y0 * nodes[node]
                    + y1 * nodes[node + amounts]
                    + y2 * nodes[node + 2 * amounts]
                    + y3 * nodes[node + 3 * amounts]);
      }
    }
    return found;
  }

  // Lagrange's weights of four nodes at 0, 1, 2, 3
  private static double weight(int node, double x) {
    return switch (node) {
      case 0 -> (x - 1) * (x - 2) * (x - 3) / -6;
      case 1 -> x * (x - 2) * (x - 3) / 2;
      case 2 -> x * (x - 1) * (x - 3) / -2;
      default -> x * (x - 1) * (x - 2) / 6;
    };
  }
}
