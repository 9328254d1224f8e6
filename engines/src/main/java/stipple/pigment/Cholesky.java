package stipple.pigment;

/// The root of a covariance: what independent draws are multiplied by so that they vary together.
///
/// Row by row, the lower half; a variance that rounding took below 0 counts as none.
record Cholesky(int size) {

  double[] root(double[] covariance) {
    var root = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = covariance[i * size + j];
        for (int k = 0; k < j; k++) {
          sum -= root[i * size + k] * root[j * size + k];
        }
        if (i == j) {
          root[i * size + i] = Math.sqrt(Math.max(0, sum));
        } else {
          root[i * size + j] = root[j * size + j] > 0 ? sum / root[j * size + j] : 0;
        }
      }
    }
    return root;
  }

  /// The draws behind a deviation: what multiplied by the root gives it.
  double[] whitened(double[] root, double[] deviation) {
    var white = deviation.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        white[i] -= root[i * size + k] * white[k];
      }
      white[i] /= Math.max(1e-9, root[i * size + i]);
    }
    return white;
  }

  /// One row of the root multiplied with draws.
  double row(double[] root, int row, double[] draws) {
    double sum = 0;
    for (int k = 0; k <= row; k++) {
      sum += root[row * size + k] * draws[k];
    }
    return sum;
  }
}
