package stipple.pigment;

import stipple.number.Bounds;
import stipple.number.Trigonometry;

/// A colour as lightness, green to red and blue to yellow (CIE 1976 L\*a\*b\*).
///
/// *Domain*: finite; L of white is 100. Which light and eye it is for, its owner says.
public record Lab(double l, double a, double b) {

  public Lab {
    Bounds.within(l, "L*", "(white 100)", -1e4, 1e4);
    Bounds.within(a, "a*", "", -1e4, 1e4);
    Bounds.within(b, "b*", "", -1e4, 1e4);
  }

  /// How strong the colour is. *Range*: 0 for grey.
  public double chroma() {
    return Math.sqrt(a * a + b * b);
  }

  /// The individual typology angle of skin: large for light, negative for dark.
  ///
  /// *Range*: −180 to 180 degrees · *Source*: `[DelBino]`.
  public double itaDegrees() {
    return Trigonometry.atan2(l - 50, b) * 180 / Math.PI;
  }

  /// XYZ of the colour against a white.
  public Xyz xyz(Xyz white) {
    double fy = (l + 16) / 116;
    return new Xyz(
        white.x() * uneased(fy + a / 500),
        white.y() * uneased(fy),
        white.z() * uneased(fy - b / 200));
  }

  // undoes the easing of Xyz
  private static double uneased(double eased) {
    double delta = 6.0 / 29;
    return eased > delta ? eased * eased * eased : 3 * delta * delta * (eased - 4.0 / 29);
  }
}
