package stipple.pigment;

import stipple.number.Bounds;
import stipple.number.Exponential;

/// A colour for a screen (sRGB), and whether the screen had to give way.
///
/// White of any light and eye becomes the screen's white, so that swatches made for one way of
/// looking sit together: for looking only, never for reckoning. *Source*: `[sRGB]`.
public record ScreenColour(int red, int green, int blue, boolean clipped) {

  // D65, 2°, as the standard has it
  private static final Xyz WHITE = new Xyz(95.047, 100, 108.883);
  // a light this far out is a rounding matter, not another colour (chosen)
  private static final double SLACK = 1e-3;

  public ScreenColour {
    Bounds.within(red, "red", "(0–255)", 0, 255);
    Bounds.within(green, "green", "(0–255)", 0, 255);
    Bounds.within(blue, "blue", "(0–255)", 0, 255);
  }

  /// The nearest a screen comes, light by light.
  public static ScreenColour of(Lab lab) {
    Xyz xyz = lab.xyz(WHITE);
    double x = xyz.x() / 100;
    double y = xyz.y() / 100;
    double z = xyz.z() / 100;
    double red = 3.2406 * x - 1.5372 * y - 0.4986 * z;
    double green = -0.9689 * x + 1.8758 * y + 0.0415 * z;
    double blue = 0.0557 * x - 0.2040 * y + 1.0570 * z;
    boolean clipped = outside(red) || outside(green) || outside(blue);
    return new ScreenColour(step(red), step(green), step(blue), clipped);
  }

  /// As a style sheet writes it, such as `#c0ffee`.
  public String hex() {
    return "#" + two(red) + two(green) + two(blue);
  }

  private static boolean outside(double light) {
    return light < -SLACK || light > 1 + SLACK;
  }

  private static int step(double light) {
    double bounded = Math.max(0, Math.min(1, light));
    double curved =
        bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Exponential.pow(bounded, 1 / 2.4) - 0.055;
    return (int) Math.floor(curved * 255 + 0.5);
  }

  private static String two(int step) {
    String hex = Integer.toHexString(step);
    return hex.length() == 1 ? "0" + hex : hex;
  }
}
