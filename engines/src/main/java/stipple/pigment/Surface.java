package stipple.pigment;

import stipple.number.Bounds;

/// What the surface of a film does to light on its way in and out, and whether the instrument
/// counted the gloss.
///
/// `outside` is thrown back before it enters, `inside` of what comes from below is thrown back
/// down.
///
/// *Domain*: both 0–0.99 · *Source*: Saunderson's correction, `[KubelkaMunk]`.
public record Surface(double outside, double inside, boolean glossIncluded) {

  // R of a film never reaches nought or one: K/S would be without bounds there (chosen)
  private static final double LEAST = 1e-4;
  private static final double MOST = 0.9999;

  public Surface {
    Bounds.within(outside, "reflection outside", "(0–1)", 0, 0.99);
    Bounds.within(inside, "reflection inside", "(0–1)", 0, 0.99);
  }

  /// A dry paint film of refractive index 1.5.
  public static Surface paint(boolean glossIncluded) {
    return new Surface(0.04, 0.60, glossIncluded);
  }

  /// A film of refractive index 1.4, such as a gel or silicone.
  public static Surface gel(boolean glossIncluded) {
    return new Surface(0.0278, 0.529, glossIncluded);
  }

  /// What the instrument sees of a reflectance below the surface. *Domain*: 0–1.
  public double seen(double inner) {
    double out = (1 - outside) * (1 - inside) * inner / (1 - inside * inner);
    return glossIncluded ? outside + out : out;
  }

  /// The reflectance below the surface behind what the instrument saw, kept within 1e-4–0.9999.
  ///
  /// *Domain*: 0–1.
  public double inner(double seen) {
    double out = glossIncluded ? seen - outside : seen;
    double inner = out / ((1 - outside) * (1 - inside) + inside * out);
    return Math.max(LEAST, Math.min(MOST, inner));
  }
}
