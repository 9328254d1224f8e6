package stipple.dots;

/// How the dots of one level push each other, and which come too near.
final class PolishPush {

  // where the wider bell ends: four of its widths of 0.7
  private static final double REACH = 2.8;
  private static final double FAR = 8;
  private static final double PER_SQUARE = 1 / (2 * 0.7 * 0.7);
  // 0.7 / 0.4: the narrower bell is as much steeper
  private static final double STEEPER = 1.75;
  private static final double LEAST = Math.sqrt(Polish.LEAST_SQUARE);

  private final PolishGrid grid;

  PolishPush(PolishGrid grid) {
    this.grid = grid;
  }

  /// Adds up how each dot is pushed, before steps.
  void addTo(double[] stepP, double[] stepQ) {
    for (int at = 0; at < grid.count(); at++) {
      int near = grid.find(at, REACH);
      double density = grid.density(at);
      double sumP = 0;
      double sumQ = 0;
      for (int i = 0; i < near; i++) {
        int other = grid.near(i);
        double dp = grid.nearP(i);
        double dq = grid.nearQ(i);
        double x = (dp * dp + dq * dq) * 0.5 * (density + grid.density(other)) * PER_SQUARE;
        if (x < FAR) {
          double push = push(x);
          int dot = grid.dot(other);
          sumP -= push * dp;
          sumQ -= push * dq;
          stepP[dot] += push * dp;
          stepQ[dot] += push * dq;
        }
      }
      int dot = grid.dot(at);
      stepP[dot] += sumP;
      stepQ[dot] += sumQ;
    }
  }

  /// Both bells at a distance: e to −x, and 1.75 times e to −x · 1.75². *Domain*: 0–8.
  ///
  /// With sums and products only: e to −x/256, squared eight times; on the way e to −x/16, and
  /// 1.75² is 3 and a sixteenth.
  static double push(double x) {
    double y = x * (1.0 / 256);
    double sixteenth = 1 - y * (1 - y * (0.5 - y * (1.0 / 6 - y * (1.0 / 24))));
    sixteenth *= sixteenth;
    sixteenth *= sixteenth;
    sixteenth *= sixteenth;
    sixteenth *= sixteenth;
    double wide = sixteenth * sixteenth;
    wide *= wide;
    wide *= wide;
    wide *= wide;
    return wide + STEEPER * wide * wide * wide * sixteenth;
  }

  /// Marks all dots that have a neighbour too near.
  void findTooNear(boolean[] tooNear) {
    for (int at = 0; at < grid.count(); at++) {
      int near = grid.find(at, LEAST);
      for (int i = 0; i < near; i++) {
        int other = grid.near(i);
        double dp = grid.nearP(i);
        double dq = grid.nearQ(i);
        double density = 0.5 * (grid.density(at) + grid.density(other));
        if ((dp * dp + dq * dq) * density < Polish.LEAST_SQUARE) {
          tooNear[grid.dot(at)] = true;
          tooNear[grid.dot(other)] = true;
        }
      }
    }
  }
}
