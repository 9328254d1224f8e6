package stipple.pigment;

/// Square matrices laid out row by row in flat arrays, reckoned without making new ones.
final class Square {

  private static final int FOUR = 4;

  private final int size;

  Square(int size) {
    this.size = size;
  }

  double[] empty() {
    return new double[size * size];
  }

  void identity(double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = i % (size + 1) == 0 ? 1 : 0;
    }
  }

  /// The product; `out` is neither of the two.
  void multiply(double[] left, double[] right, double[] out) {
    int n = size;
    if (n == FOUR) {
      FourByFour.multiply(left, right, out);
      return;
    }
    for (int i = 0; i < n; i++) {
      int row = i * n;
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
          sum += left[row + k] * right[k * n + j];
        }
        out[row + j] = sum;
      }
    }
  }

  /// One less the product, from which light that goes to and fro is reckoned.
  void oneLess(double[] left, double[] right, double[] out) {
    multiply(left, right, out);
    for (int i = 0; i < out.length; i++) {
      out[i] = (i % (size + 1) == 0 ? 1 : 0) - out[i];
    }
  }

  /// The product of `left` with the inverse of `matrix`, which may be used up; `out` is neither.
  ///
  /// Gauss and Jordan by columns, without pivots: our matrices have strong diagonals.
  void divide(double[] left, double[] matrix, double[] out) {
    int n = size;
    if (n == FOUR) {
      FourByFour.divide(left, matrix, out);
      return;
    }
    System.arraycopy(left, 0, out, 0, out.length);
    for (int p = 0; p < n; p++) {
      double scale = 1 / matrix[p * n + p];
      for (int j = 0; j < n; j++) {
        if (j != p) {
          double factor = matrix[p * n + j] * scale;
          for (int at = 0; at < n * n; at += n) {
            matrix[at + j] -= factor * matrix[at + p];
            out[at + j] -= factor * out[at + p];
          }
        }
      }
    }
    for (int at = 0; at < n * n; at++) {
      int p = at % n;
      out[at] /= matrix[p * n + p];
    }
  }

  /// Solves matrix · x = right for one column; both are used up, the answer stands in `right`.
  void solve(double[] matrix, double[] right) {
    int n = size;
    for (int p = 0; p < n; p++) {
      double scale = 1 / matrix[p * n + p];
      for (int j = p; j < n; j++) {
        matrix[p * n + j] *= scale;
      }
      right[p] *= scale;
      for (int i = 0; i < n; i++) {
        double factor = matrix[i * n + p];
        if (i != p && factor != 0) {
          for (int j = p; j < n; j++) {
            matrix[i * n + j] -= factor * matrix[p * n + j];
          }
          right[i] -= factor * right[p];
        }
      }
    }
  }
}
