package stipple.pigment;

import java.util.Arrays;

/// A least-squares question put together row by row, and its damped answer.
final class NormalEquations {

  private final double[][] products;
  private final double[] gradient;
  private double cost;

  NormalEquations(int unknowns) {
    products = new double[unknowns][unknowns];
    gradient = new double[unknowns];
  }

  /// One residual and how it changes with each unknown.
  void add(double[] slopes, double residual) {
    cost += residual * residual;
    for (int i = 0; i < slopes.length; i++) {
      if (slopes[i] != 0) {
        gradient[i] += slopes[i] * residual;
        for (int j = 0; j <= i; j++) {
          products[i][j] += slopes[i] * slopes[j];
        }
      }
    }
  }

  /// The sum of the squared residuals.
  double cost() {
    return cost;
  }

  /// The step that lessens the cost: Gauss–Newton with each diagonal raised by a share of itself.
  /// Unknowns on a bound that would leave it stay where they are.
  double[] step(double damping, double[] at, double low, double high) {
    int n = gradient.length;
    double[][] a = new double[n][];
    double[] step = new double[n];
    for (int i = 0; i < n; i++) {
      a[i] = Arrays.copyOf(products[i], n);
      a[i][i] += damping * (products[i][i] + 1e-9);
      step[i] = -gradient[i];
    }
    for (int i = 0; i < n; i++) {
      boolean leaves = (at[i] <= low && gradient[i] > 0) || (at[i] >= high && gradient[i] < 0);
      if (leaves) {
        fix(a, step, i);
      }
    }
    solve(a, step);
    return step;
  }

  private static void fix(double[][] a, double[] step, int fixed) {
    for (int j = 0; j < a.length; j++) {
      if (j <= fixed) {
        a[fixed][j] = 0;
      } else {
        a[j][fixed] = 0;
      }
    }
    a[fixed][fixed] = 1;
    step[fixed] = 0;
  }

  // Cholesky, in place; only the lower half of a is used
  private static void solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int m = 0; m < j; m++) {
          sum -= a[i][m] * a[j][m];
        }
        // what rounding made negative is held above nought, which only shortens the step
        a[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-300)) : sum / a[j][j];
      }
    }
    for (int i = 0; i < n; i++) {
      for (int m = 0; m < i; m++) {
        b[i] -= a[i][m] * b[m];
      }
      b[i] /= a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int m = i + 1; m < n; m++) {
        b[i] -= a[m][i] * b[m];
      }
      b[i] /= a[i][i];
    }
  }
}
