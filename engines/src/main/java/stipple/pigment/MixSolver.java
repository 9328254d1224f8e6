package stipple.pigment;

import java.util.Arrays;

/// Finds the shares whose mix comes nearest to a target: damped steps after Levenberg and Marquardt
/// that keep every share at 0 or above and all together at 1 or below. It keeps its own paper; not
/// for two threads at once.
final class MixSolver {

  // all chosen, as the design
  private static final int MOST_STEPS = 60;
  private static final double SMALL_COST = 1e-4;
  private static final double FIRST_DAMPING = 1e-2;
  private static final double LEAST_DAMPING = 1e-8;
  private static final double MOST_DAMPING = 1e8;
  private static final double DIAGONAL = 1e-6;
  private static final int FIXING_PASSES = 4;
  // a step this small a share of the mix changes nothing (chosen)
  private static final double SMALL_STEP = 1e-8;

  private final MixResiduals residuals;
  private final int n;
  private final double[][] slopes;
  private final double[][] normal;
  private final double[][] damped;
  private final double[] gradient;
  private final double[] step;
  private final double[] even;
  private final boolean[] fixed;
  private double[] place;
  private double[] next;
  private double[] off;

  MixSolver(MixResiduals residuals) {
    this.residuals = residuals;
    this.n = residuals.unknowns();
    this.slopes = new double[residuals.rows()][n];
    this.normal = new double[n][n];
    this.damped = new double[n][n];
    this.gradient = new double[n];
    this.step = new double[n];
    this.even = new double[n];
    this.fixed = new boolean[n];
    this.place = new double[n];
    this.next = new double[n];
    this.off = new double[residuals.rows()];
  }

  /// The shares it came to last.
  double[] place() {
    return place;
  }

  /// Goes from a start to the nearest place; hands back the sum of squares there.
  double from(double[] start) {
    System.arraycopy(start, 0, place, 0, n);
    double cost = cost(place);
    differentiate();
    double damping = FIRST_DAMPING;
    for (int count = 0; count < MOST_STEPS && cost > SMALL_COST; count++) {
      if (!stepped(damping)) {
        break;
      }
      double nextCost = cost(next);
      if (nextCost < cost) {
        var kept = place;
        place = next;
        next = kept;
        cost = nextCost;
        damping = Math.max(LEAST_DAMPING, damping * 0.3);
        differentiate();
      } else {
        damping *= 5;
        if (damping > MOST_DAMPING) {
          break;
        }
      }
    }
    return cost;
  }

  private double cost(double[] shares) {
    residuals.at(shares, off);
    double sum = 0;
    for (double one : off) {
      sum += one * one;
    }
    return sum;
  }

  private void differentiate() {
    residuals.slopes(slopes);
    for (int i = 0; i < n; i++) {
      double down = 0;
      for (int row = 0; row < slopes.length; row++) {
        down += slopes[row][i] * off[row];
      }
      gradient[i] = down;
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (double[] row : slopes) {
          sum += row[i] * row[j];
        }
        normal[i][j] = sum;
      }
    }
  }

  /// Writes the next place; false where there is nowhere to go.
  private boolean stepped(double damping) {
    Arrays.fill(fixed, false);
    for (int pass = 0; pass < FIXING_PASSES; pass++) {
      solve(damping);
      if (!fixMore()) {
        break;
      }
    }
    double sum = 0;
    double moved = 0;
    double most = 0;
    for (int i = 0; i < n; i++) {
      next[i] = fixed[i] ? place[i] : Math.max(0, place[i] + step[i]);
      sum += next[i];
      moved = Math.max(moved, Math.abs(next[i] - place[i]));
      most = Math.max(most, place[i]);
    }
    for (int i = 0; i < n && sum > 1; i++) {
      next[i] /= sum;
    }
    return moved > SMALL_STEP * (most + SMALL_STEP);
  }

  private boolean fixMore() {
    boolean more = false;
    for (int i = 0; i < n; i++) {
      if (!fixed[i] && place[i] <= 0 && step[i] < 0) {
        fixed[i] = true;
        more = true;
      }
    }
    return more;
  }

  // One damped step of the shares that are not fixed; where it would overfill the cap, the best one
  // that just fills it.
  private void solve(double damping) {
    double room = 1;
    for (int i = 0; i < n; i++) {
      room -= place[i];
      for (int j = 0; j < i; j++) {
        damped[i][j] = fixed[i] || fixed[j] ? 0 : normal[i][j];
      }
      damped[i][i] = fixed[i] ? 1 : normal[i][i] + damping * (normal[i][i] + DIAGONAL);
      step[i] = fixed[i] ? 0 : -gradient[i];
      even[i] = fixed[i] ? 0 : 1;
    }
    decompose();
    substitute(step);
    double wanted = sum(step);
    if (wanted > Math.max(0, room)) {
      substitute(even);
      double back = (wanted - Math.max(0, room)) / sum(even);
      for (int i = 0; i < n; i++) {
        step[i] -= back * even[i];
      }
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  // Cholesky, in place, in the lower half
  private void decompose() {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = damped[i][j];
        for (int m = 0; m < j; m++) {
          sum -= damped[i][m] * damped[j][m];
        }
        damped[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-300)) : sum / damped[j][j];
      }
    }
  }

  private void substitute(double[] b) {
    for (int i = 0; i < n; i++) {
      for (int m = 0; m < i; m++) {
        b[i] -= damped[i][m] * b[m];
      }
      b[i] /= damped[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int m = i + 1; m < n; m++) {
        b[i] -= damped[m][i] * b[m];
      }
      b[i] /= damped[i][i];
    }
  }
}
