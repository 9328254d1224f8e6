package stipple.pigment;

import stipple.number.Bounds;

/// A client's skin as far as it is known: the likeliest, and how far it may be otherwise.
public final class SkinEstimate {

  private static final Cholesky ROOTS = new Cholesky(SkinScale.COUNT);

  private final double[] place;
  private final double[] covariance;
  private final double[] root;

  SkinEstimate(double[] place, double[] covariance) {
    this.place = place.clone();
    this.covariance = covariance.clone();
    this.root = ROOTS.root(covariance);
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
      drawn[i] += ROOTS.row(root, i, normals);
    }
    return SkinScale.tone(drawn);
  }
}
