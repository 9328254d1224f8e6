package stipple.pigment;

import stipple.number.Bounds;
import stipple.number.Exponential;

/// A film of ink at one wavelength: what it gives back over nothing, and what it lets through.
///
/// *Range*: both 0–1, together at most 1 · *Source*: Kubelka and Munk's two-constant theory,
/// `[KubelkaMunk]`.
public record Film(double reflectance, double transmittance) {

  private static final double LEAST_K = 1e-9;
  private static final double LEAST_S = 1e-6;
  // beyond this a film is opaque to the last digit
  private static final double MOST_DEPTH = 50;

  /// The film that absorbs K and scatters S over its whole thickness.
  ///
  /// *Domain*: both 0–1e9, no unit; K below 1e-9 counts as that, S below 1e-6 likewise.
  public static Film of(double absorption, double scattering) {
    double k = Math.max(LEAST_K, Bounds.within(absorption, "K of a film", "", 0, 1e9));
    double s = Math.max(LEAST_S, Bounds.within(scattering, "S of a film", "", 0, 1e9));
    double ratio = k / s;
    double a = 1 + ratio;
    double b = Math.sqrt(ratio * (ratio + 2));
    double depth = Math.min(b * s, MOST_DEPTH);
    // sinh and cosh, both times 2·exp(−depth)
    double sinh = -Exponential.expm1(-2 * depth);
    double cosh = 2 - sinh;
    double under = a * sinh + b * cosh;
    return new Film(sinh / under, 2 * b * Exponential.exp(-depth) / under);
  }

  /// What the film gives back over a ground, both below the surface. *Domain*: ground 0–1.
  public double over(double ground) {
    return reflectance + transmittance * transmittance * ground / (1 - reflectance * ground);
  }

  /// What a film gives back that hides any ground. *Domain*: K/S 0–1e12 · *Range*: 0–1.
  public static double opaque(double ratio) {
    Bounds.within(ratio, "K/S", "", 0, 1e12);
    // the smaller root of R² − 2(1 + K/S)R + 1, written without a difference
    return 1 / (1 + ratio + Math.sqrt(ratio * (ratio + 2)));
  }

  /// K/S of a film that hides any ground. *Domain*: reflectance below the surface, above 0 to 1.
  public static double ratio(double opaque) {
    Bounds.within(opaque, "reflectance of an opaque film", "(0–1)", 1e-6, 1);
    return (1 - opaque) * (1 - opaque) / (2 * opaque);
  }
}
