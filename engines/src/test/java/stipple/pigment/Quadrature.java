package stipple.pigment;

/// Gauss's and Radau's points between two bounds, for as many streams as a test wants.
record Quadrature(double[] points, double[] weights) {

  static Streams skin(int streams) {
    double critical = Math.sqrt(1 - 1 / 1.96);
    var inner = gauss(streams / 2, 0, critical);
    var outer = radau(streams / 2, critical, 1);
    return Streams.inSkin(joined(inner.points, outer.points), joined(inner.weights, outer.weights));
  }

  static Streams matched(int streams, double forward) {
    var all = radau(streams, 0, 1);
    return Streams.of(all.points, all.weights, 1, forward);
  }

  // The roots of P_n by Newton from Chebyshev's points.
  static Quadrature gauss(int n, double from, double to) {
    var points = new double[n];
    var weights = new double[n];
    for (int i = 0; i < n; i++) {
      double x = -Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
      for (int step = 0; step < 50; step++) {
        x -= legendre(n, x)[0] / legendre(n, x)[1];
      }
      double slope = legendre(n, x)[1];
      points[i] = from + (to - from) * (x + 1) / 2;
      weights[i] = (to - from) / ((1 - x * x) * slope * slope);
    }
    return new Quadrature(points, weights);
  }

  // The roots of P_(n−1) + P_n over 1 + x, mirrored so that the end is 1; bisection between signs.
  static Quadrature radau(int n, double from, double to) {
    var points = new double[n];
    var weights = new double[n];
    points[n - 1] = to;
    weights[n - 1] = (to - from) / (n * n);
    int found = 0;
    int steps = 20_000;
    for (int k = 1; k < steps; k++) {
      double low = -1 + 2.0 * k / steps;
      double high = -1 + 2.0 * (k + 1) / steps;
      if (radau(n, low) * radau(n, high) < 0) {
        double left = low;
        double right = high;
        for (int step = 0; step < 80; step++) {
          double middle = (left + right) / 2;
          if (radau(n, left) * radau(n, middle) <= 0) {
            right = middle;
          } else {
            left = middle;
          }
        }
        double x = (left + right) / 2;
        double before = legendre(n - 1, x)[0];
        int place = n - 2 - found++;
        points[place] = from + (to - from) * (1 - x) / 2;
        weights[place] = (to - from) / 2 * (1 - x) / (n * n * before * before);
      }
    }
    return new Quadrature(points, weights);
  }

  private static double radau(int n, double x) {
    return legendre(n - 1, x)[0] + legendre(n, x)[0];
  }

  private static double[] legendre(int n, double x) {
    double before = 0;
    double now = 1;
    for (int l = 0; l < n; l++) {
      double next = ((2 * l + 1) * x * now - l * before) / (l + 1);
      before = now;
      now = next;
    }
    return new double[] {now, n * (x * now - before) / (x * x - 1)};
  }

  private static double[] joined(double[] first, double[] second) {
    var all = new double[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
