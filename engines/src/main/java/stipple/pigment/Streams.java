package stipple.pigment;

import stipple.number.Bounds;

/// The directions in which light is followed through skin, and how it is scattered between them.
///
/// Directions are cosines from the upright, with the weights of a quadrature on 0–1; the last one
/// points straight down. Scattering follows Henyey and Greenstein, its forward peak taken as not
/// scattered at all (delta-M) `[Prahl1993]`.
final class Streams {

  // 1.4 for skin and .8 forward scattering [Jacques2013]
  private static final double SKIN_INDEX = 1.4;
  private static final double SKIN_FORWARD = 0.8;

  private final double[] cosines;
  private final double[] weights;
  private final double[] inside;
  private final double outside;
  private final double forward;
  private final double peak;
  private final double[] onward;
  private final double[] back;

  private Streams(double[] cosines, double[] weights, double index, double forward) {
    this.cosines = cosines;
    this.weights = weights;
    this.forward = forward;
    this.outside = (index - 1) * (index - 1) / ((index + 1) * (index + 1));
    this.inside = new double[cosines.length];
    for (int i = 0; i < cosines.length; i++) {
      inside[i] = fresnel(cosines[i], index);
    }
    double power = 1;
    for (int i = 0; i < cosines.length; i++) {
      power *= forward;
    }
    this.peak = power;
    this.onward = phase(1);
    this.back = phase(-1);
  }

  /// Four streams in skin: two that the surface holds back, two that may leave it.
  ///
  /// *Source*: Gauss on the first part, Radau on the second, which ends straight down
  /// `[Prahl1993]`.
  static Streams fourInSkin() {
    double critical = Math.sqrt(1 - 1 / (SKIN_INDEX * SKIN_INDEX));
    double leaving = 1 - critical;
    double offset = critical / 2 / Math.sqrt(3);
    return inSkin(
        new double[] {critical / 2 - offset, critical / 2 + offset, critical + leaving / 3, 1},
        new double[] {critical / 2, critical / 2, 3 * leaving / 4, leaving / 4});
  }

  static Streams inSkin(double[] cosines, double[] weights) {
    return of(cosines, weights, SKIN_INDEX, SKIN_FORWARD);
  }

  static Streams of(double[] cosines, double[] weights, double index, double forward) {
    Bounds.within(index, "refractive index", "(no unit)", 1, 3);
    Bounds.within(forward, "forward scattering", "(no unit)", 0, 0.99);
    return new Streams(cosines.clone(), weights.clone(), index, forward);
  }

  int count() {
    return cosines.length;
  }

  double cosine(int stream) {
    return cosines[stream];
  }

  double weight(int stream) {
    return weights[stream];
  }

  /// The share of a stream that the surface throws back into the skin.
  double heldBack(int stream) {
    return inside[stream];
  }

  /// The share of light from straight above that the surface throws back.
  double thrownBack() {
    return outside;
  }

  /// The mean cosine of one scattering.
  double forward() {
    return forward;
  }

  /// The share of scattering that goes so far forward that it counts as none.
  double peak() {
    return peak;
  }

  /// How much scatters from one stream into another that goes the same way up or down.
  double onward(int to, int from) {
    return onward[to * cosines.length + from];
  }

  /// How much scatters from one stream into another that goes the other way.
  double back(int to, int from) {
    return back[to * cosines.length + from];
  }

  private double[] phase(int side) {
    int n = cosines.length;
    var phase = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        phase[i * n + j] = phase(cosines[i], side * cosines[j]);
      }
    }
    return phase;
  }

  private double phase(double to, double from) {
    double sum = 0;
    double power = 1;
    double toBefore = 0;
    double toNow = 1;
    double fromBefore = 0;
    double fromNow = 1;
    for (int l = 0; l < cosines.length; l++) {
      sum += (2 * l + 1) * (power - peak) / (1 - peak) * toNow * fromNow;
      double toNext = ((2 * l + 1) * to * toNow - l * toBefore) / (l + 1);
      double fromNext = ((2 * l + 1) * from * fromNow - l * fromBefore) / (l + 1);
      toBefore = toNow;
      toNow = toNext;
      fromBefore = fromNow;
      fromNow = fromNext;
      power *= forward;
    }
    return sum;
  }

  private static double fresnel(double cosine, double index) {
    double square = 1 - index * index * (1 - cosine * cosine);
    if (square <= 0) {
      return 1;
    }
    double beyond = Math.sqrt(square);
    double across = (index * cosine - beyond) / (index * cosine + beyond);
    double along = (cosine - index * beyond) / (cosine + index * beyond);
    return (across * across + along * along) / 2;
  }
}
