package stipple.pigment;

import stipple.number.Bounds;

/// A client's skin as far as it is known: the likeliest, and how far it may be otherwise.
public final class SkinEstimate {

  private final double[] place;
  private final double[] covariance;
  private final double[] root;

  SkinEstimate(double[] place, double[] covariance) {
    this.place = place.clone();
    this.covariance = covariance.clone();
    this.root = root(covariance);
  }

  /// The likeliest skin.
  public SkinTone tone() {
    return SkinScale.tone(place);
  }

  /// How sure one number is, as a standard deviation of its logarithm (of its log odds for
  /// oxygenation): melanosomes, blood, oxygenation, scattering, baseline, epidermis.
  ///
  /// *Domain*: 0–5 in that order.
  public double spread(int number) {
    Bounds.within(number, "number of a skin", "(0–5)", 0, SkinScale.COUNT - 1.0);
    return Math.sqrt(covariance[number * SkinScale.COUNT + number]);
  }

  /// Another skin it may as well be.
  ///
  /// *Domain*: six draws from the standard normal curve; all 0 gives the likeliest.
  public SkinTone drawn(double[] normals) {
    Bounds.within(normals.length, "draws", "", SkinScale.COUNT, SkinScale.COUNT);
    var drawn = place.clone();
    for (int i = 0; i < SkinScale.COUNT; i++) {
      for (int j = 0; j <= i; j++) {
        drawn[i] += root[i * SkinScale.COUNT + j] * normals[j];
      }
    }
    return SkinScale.tone(drawn);
  }

  // Cholesky's root, row by row; a variance that rounding took below 0 counts as none.
  private static double[] root(double[] covariance) {
    int n = SkinScale.COUNT;
    var root = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = covariance[i * n + j];
        for (int k = 0; k < j; k++) {
          sum -= root[i * n + k] * root[j * n + k];
        }
        if (i == j) {
          root[i * n + i] = Math.sqrt(Math.max(0, sum));
        } else {
          root[i * n + j] = root[j * n + j] > 0 ? sum / root[j * n + j] : 0;
        }
      }
    }
    return root;
  }
}
