package stipple.scalp;

import java.util.Arrays;

/// How the midline is shared among strips: narrower where the skin bulges more, so that all of them
/// err alike.
final class GoreShares {

  private final double[] from;
  private final double[] until;

  private GoreShares(double[] from, double[] until) {
    this.from = from;
    this.until = until;
  }

  /// So many equal shares. *Domain*: 1 or more.
  static double[] equal(int count) {
    double[] shares = new double[count + 1];
    for (int i = 0; i <= count; i++) {
      shares[i] = (double) i / count;
    }
    return shares;
  }

  /// After a trial with these shares and these errors. An error grows with the square of the width:
  /// so a share is worth its root.
  static GoreShares after(double[] shares, double[] errors) {
    double[] worth = new double[errors.length + 1];
    double least = 0.5 * Math.sqrt(Arrays.stream(errors).max().orElse(1));
    for (int i = 0; i < errors.length; i++) {
      worth[i + 1] = worth[i] + Math.max(least, Math.sqrt(errors[i]));
    }
    return new GoreShares(shares, worth);
  }

  /// How many shares it takes at least to keep each error below one, as far as the trial tells.
  int leastCount(double error) {
    return (int) Math.max(1, Math.ceil(until[until.length - 1] / Math.sqrt(error)));
  }

  /// So many shares that err alike. *Domain*: 1 or more.
  double[] of(int count) {
    double[] shares = equal(count);
    int after = 1;
    for (int i = 1; i < count; i++) {
      double wanted = until[until.length - 1] * i / count;
      while (until[after] < wanted) {
        after++;
      }
      double within = (wanted - until[after - 1]) / (until[after] - until[after - 1]);
      shares[i] = from[after - 1] + within * (from[after] - from[after - 1]);
    }
    return shares;
  }
}
