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
      multiplyFour(left, right, out);
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

  // The same sums in the same order, written out: four streams are what nearly all time goes into.
  private static void multiplyFour(double[] left, double[] right, double[] out) {
    double a0 = right[0];
    double a1 = right[1];
    double a2 = right[2];
    double a3 = right[3];
    double b0 = right[4];
    double b1 = right[5];
    double b2 = right[6];
    double b3 = right[7];
    double c0 = right[8];
    double c1 = right[9];
    double c2 = right[10];
    double c3 = right[11];
    double d0 = right[12];
    double d1 = right[13];
    double d2 = right[14];
    double d3 = right[15];
    for (int row = 0; row < 16; row += 4) {
      double a = left[row];
      double b = left[row + 1];
      double c = left[row + 2];
      double d = left[row + 3];
      out[row] = a * a0 + b * b0 + c * c0 + d * d0;
      out[row + 1] = a * a1 + b * b1 + c * c1 + d * d1;
      out[row + 2] = a * a2 + b * b2 + c * c2 + d * d2;
      out[row + 3] = a * a3 + b * b3 + c * c3 + d * d3;
    }
  }

  /// One less the product, from which light that goes to and fro is reckoned.
  void oneLess(double[] left, double[] right, double[] out) {
    multiply(left, right, out);
    for (int i = 0; i < out.length; i++) {
      out[i] = (i % (size + 1) == 0 ? 1 : 0) - out[i];
    }
  }

  /// The product of `left` with the inverse of `matrix`, which is used up; `out` is neither.
  ///
  /// Gauss and Jordan by columns, without pivots: our matrices have strong diagonals.
  void divide(double[] left, double[] matrix, double[] out) {
    int n = size;
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
