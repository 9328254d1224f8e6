package stipple.pigment;

import stipple.number.Exponential;
import stipple.number.Trigonometry;

/// How far apart two colours look: CIEDE2000, about 1 where an eye just sees it.
///
/// *Source*: `[Sharma2005]`, weights 1:1:1.
public final class DeltaE {

  private static final double POW_25_7 = 6_103_515_625.0;
  private static final double DEGREE = Math.PI / 180;
  // hues exactly opposite stay so when rounding pushes them past it by less than this (chosen)
  private static final double OPPOSITE = 180 + 1e-9;

  private DeltaE() {}

  /// The difference of two colours of one light and eye. *Range*: 0 and above; the same both ways.
  public static double between(Lab one, Lab other) {
    double stretch = 1 + g((one.chroma() + other.chroma()) / 2);
    double a1 = one.a() * stretch;
    double a2 = other.a() * stretch;
    double c1 = Math.sqrt(a1 * a1 + one.b() * one.b());
    double c2 = Math.sqrt(a2 * a2 + other.b() * other.b());
    double h1 = hue(one.b(), a1);
    double h2 = hue(other.b(), a2);
    boolean grey = c1 * c2 == 0;
    double turn = grey ? 0 : turn(h1, h2);
    double lightness = (one.l() + other.l()) / 2;
    double chroma = (c1 + c2) / 2;
    double hue = grey ? h1 + h2 : middle(h1, h2);

    double off = (lightness - 50) * (lightness - 50);
    double dl = (other.l() - one.l()) / (1 + 0.015 * off / Math.sqrt(20 + off));
    double dc = (c2 - c1) / (1 + 0.045 * chroma);
    double dh = 2 * Math.sqrt(c1 * c2) * sin(turn / 2) / (1 + 0.015 * chroma * t(hue));
    double twist = twist(hue, chroma) * dc * dh;
    return Math.sqrt(Math.max(0, dl * dl + dc * dc + dh * dh + twist));
  }

  private static double g(double chroma) {
    return 0.5 * (1 - Math.sqrt(share(chroma)));
  }

  // c⁷ ÷ (c⁷ + 25⁷)
  private static double share(double chroma) {
    double cube = chroma * chroma * chroma;
    double seventh = cube * cube * chroma;
    return seventh / (seventh + POW_25_7);
  }

  private static double hue(double b, double a) {
    double degrees = Trigonometry.atan2(b, a) / DEGREE;
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double turn(double h1, double h2) {
    double turn = h2 - h1;
    if (turn > OPPOSITE) {
      return turn - 360;
    }
    return turn < -OPPOSITE ? turn + 360 : turn;
  }

  private static double middle(double h1, double h2) {
    double sum = h1 + h2;
    if (Math.abs(h1 - h2) <= OPPOSITE) {
      return sum / 2;
    }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  }

  private static double t(double hue) {
    return 1
        - 0.17 * cos(hue - 30)
        + 0.24 * cos(2 * hue)
        + 0.32 * cos(3 * hue + 6)
        - 0.20 * cos(4 * hue - 63);
  }

  private static double twist(double hue, double chroma) {
    double blue = (hue - 275) / 25;
    double angle = 60 * Exponential.exp(-blue * blue);
    return -2 * Math.sqrt(share(chroma)) * sin(angle);
  }

  private static double sin(double degrees) {
    return Trigonometry.sin(degrees * DEGREE);
  }

  private static double cos(double degrees) {
    return Trigonometry.cos(degrees * DEGREE);
  }
}
