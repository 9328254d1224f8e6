package stipple.evenness;

/// The power of all waves at once: dots are spread over a grid, the grid is transformed by rows and
/// then by columns, and the spreading is taken out again.
final class Waves {

  private final Points points;
  private final Window across;
  private final Window along;

  private Waves(Points points, int highestX, int highestY) {
    this.points = points;
    across = new Window(highestX);
    along = new Window(highestY);
  }

  /// Powers at [ky][highestX + kx], ky from 0.
  static double[][] power(Points points, int highestX, int highestY) {
    return new Waves(points, highestX, highestY).power();
  }

  private double[][] power() {
    var re = new double[along.highest + 1][across.nodes];
    var im = new double[along.highest + 1][across.nodes];
    transformLines(spread(), re, im);
    var fourier = new Fourier(across.nodes);
    var power = new double[along.highest + 1][];
    for (int ky = 0; ky <= along.highest; ky++) {
      fourier.transform(re[ky], im[ky]);
      power[ky] = powers(re[ky], im[ky], along.gain(ky));
    }
    return power;
  }

  /// One line of nodes along the height for each node across the width.
  private double[][] spread() {
    var patch = points.patch();
    var lines = new double[across.nodes][along.nodes];
    for (int i = 0; i < points.count(); i++) {
      int firstX = across.spread(points.x()[i] / patch.width());
      int firstY = along.spread(points.y()[i] / patch.height());
      for (int a = 0; a < Window.WIDTH; a++) {
        var line = lines[(firstX + a) & (across.nodes - 1)];
        double weight = across.weights[a];
        for (int b = 0; b < Window.WIDTH; b++) {
          line[(firstY + b) & (along.nodes - 1)] += weight * along.weights[b];
        }
      }
    }
    return lines;
  }

  /// Two real lines go through one transform, as real and imaginary part, and are told apart by
  /// symmetry.
  private void transformLines(double[][] lines, double[][] re, double[][] im) {
    var fourier = new Fourier(along.nodes);
    for (int x = 0; x < across.nodes; x += 2) {
      var first = lines[x];
      var second = lines[x + 1];
      fourier.transform(first, second);
      for (int k = 0; k <= along.highest; k++) {
        int mirror = (along.nodes - k) & (along.nodes - 1);
        re[k][x] = (first[k] + first[mirror]) / 2;
        im[k][x] = (second[k] - second[mirror]) / 2;
        re[k][x + 1] = (second[k] + second[mirror]) / 2;
        im[k][x + 1] = (first[mirror] - first[k]) / 2;
      }
    }
  }

  private double[] powers(double[] re, double[] im, double gain) {
    var powers = new double[2 * across.highest + 1];
    for (int kx = -across.highest; kx <= across.highest; kx++) {
      int node = kx & (across.nodes - 1);
      double whole = gain * across.gain(kx);
      double real = re[node] / whole;
      double imaginary = im[node] / whole;
      powers[across.highest + kx] = (real * real + imaginary * imaginary) / points.count();
    }
    return powers;
  }
}
