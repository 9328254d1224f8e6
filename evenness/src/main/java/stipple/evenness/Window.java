package stipple.evenness;

/// How one dot is spread over the nodes of a line, so that a fast transform sees it: the
/// Kaiser–Bessel bell over twelve nodes, and what that bell does to each frequency, to be taken out
/// again.
///
/// *Holds for*: frequencies from 0 to `highest`; the error is below 1e-10 of the largest bin.
/// *Source*: the usual non-uniform transform with oversampling of at least 1.9; the width is
/// chosen.
final class Window {

  static final int WIDTH = 12;
  private static final double LEAST_OVERSAMPLING = 1.9;

  /// Nodes of the line, a power of two.
  final int nodes;

  final int highest;
  final double[] weights = new double[WIDTH];
  private final double slope;

  Window(int highest) {
    this.highest = highest;
    int needed = (int) Math.ceil(LEAST_OVERSAMPLING * (2 * highest + 1));
    nodes = Integer.highestOneBit(Math.max(needed, 2 * WIDTH) - 1) * 2;
    slope = Math.PI * WIDTH * (1 - (2.0 * highest + 1) / (2.0 * nodes));
  }

  /// Fills the weights for a dot, and names the first node they belong to (which may lie below 0).
  int spread(double share) {
    double at = share * nodes;
    int first = (int) Math.ceil(at - WIDTH / 2.0);
    for (int i = 0; i < WIDTH; i++) {
      double away = (first + i - at) / (WIDTH / 2.0);
      weights[i] = bessel(slope * Math.sqrt(Math.max(0, 1 - away * away)));
    }
    return first;
  }

  /// What the bell multiplies a frequency by.
  double gain(int frequency) {
    double turn = Math.PI * WIDTH * frequency / nodes;
    double root = Math.sqrt(slope * slope - turn * turn);
    return WIDTH * Math.sinh(root) / root;
  }

  /// The modified Bessel function of order 0.
  private static double bessel(double argument) {
    double quarter = argument * argument / 4;
    double term = 1;
    double sum = 1;
    for (int k = 1; term > 1e-17 * sum; k++) {
      term *= quarter / ((double) k * k);
      sum += term;
    }
    return sum;
  }
}
