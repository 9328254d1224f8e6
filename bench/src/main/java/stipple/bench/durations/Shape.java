package stipple.bench.durations;

import java.util.Arrays;

/// What the curve around a middle really looks like: Student's with seven degrees of freedom, bent
/// as held-out durations bend it.
///
/// With n ranks the share below becomes (n · seen + 100 · told) / (n + 100), straight between knots
/// that stand closer in the tails.
final class Shape {

  private static final double WORTH = 100;
  private static final double[] KNOTS = {
    0, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.975,
    0.99, 1
  };

  private final double[] bent;

  private Shape(double[] bent) {
    this.bent = bent;
  }

  /// From standardised distances of held-out durations.
  static Shape of(double[] distances) {
    var ranks = Arrays.stream(distances).map(Seven::shareBelow).sorted().toArray();
    var bent = new double[KNOTS.length];
    for (int i = 0; i < KNOTS.length; i++) {
      double seen = below(ranks, KNOTS[i]);
      bent[i] = (seen + WORTH * KNOTS[i]) / (ranks.length + WORTH);
    }
    bent[KNOTS.length - 1] = 1;
    bent[0] = 0;
    return new Shape(bent);
  }

  /// The points of the bent curve at the shares of an outlook.
  double[] points() {
    var points = new double[Curves.STEPS];
    for (int i = 0; i < points.length; i++) {
      points[i] = Seven.point(told(Curves.share(i)));
    }
    return points;
  }

  /// The share told at which so many were really below.
  private double told(double share) {
    int above = 1;
    while (above < bent.length - 1 && bent[above] < share) {
      above++;
    }
    double part = (share - bent[above - 1]) / (bent[above] - bent[above - 1]);
    double told = KNOTS[above - 1] + part * (KNOTS[above] - KNOTS[above - 1]);
    return Math.max(1e-6, Math.min(1 - 1e-6, told));
  }

  private static double below(double[] sorted, double bound) {
    int found = Arrays.binarySearch(sorted, bound);
    return found >= 0 ? found : -found - 1;
  }
}
