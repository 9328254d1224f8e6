package stipple.pigment;

/// How far a spectrum lies from a target in one light: in lightness, strength and hue, each in
/// steps that look about even at the target (the weights of CIEDE2000 there), and how these change
/// with the spectrum.
final class JudgedLight {

  /// Residuals in one light.
  static final int ROWS = 3;

  private final Viewing viewing;
  private final Lab target;
  private final double[] white;
  private final double[] eased = new double[3];
  // the three residuals are these times L, a and b less those of the target
  private final double perL;
  private final double strengthA;
  private final double strengthB;
  private final double hueA;
  private final double hueB;

  JudgedLight(Viewing viewing, Lab target, double weight) {
    this.viewing = viewing;
    this.target = target;
    this.white = new double[] {viewing.white().x(), viewing.white().y(), viewing.white().z()};
    double off = (target.l() - 50) * (target.l() - 50);
    double chroma = target.chroma();
    double cos = chroma == 0 ? 1 : target.a() / chroma;
    double sin = chroma == 0 ? 0 : target.b() / chroma;
    double perChroma = weight / (1 + 0.045 * chroma);
    double perHue = weight / (1 + 0.015 * chroma);
    this.perL = weight / (1 + 0.015 * off / Math.sqrt(20 + off));
    this.strengthA = perChroma * cos;
    this.strengthB = perChroma * sin;
    this.hueA = -perHue * sin;
    this.hueB = perHue * cos;
  }

  /// Looks at a spectrum.
  void at(double[] reflected) {
    for (int sense = 0; sense < 3; sense++) {
      double sum = 0;
      for (int i = 0; i < reflected.length; i++) {
        sum += viewing.weight(sense, i) * reflected[i];
      }
      eased[sense] = Xyz.eased(sum / white[sense]);
    }
  }

  /// Its colour.
  Lab lab() {
    return new Lab(116 * eased[1] - 16, 500 * (eased[0] - eased[1]), 200 * (eased[1] - eased[2]));
  }

  /// How far it looks from the target.
  double deltaE() {
    return DeltaE.between(target, lab());
  }

  /// The three residuals, from a place on.
  void off(double[] into, int from) {
    double a = 500 * (eased[0] - eased[1]) - target.a();
    double b = 200 * (eased[1] - eased[2]) - target.b();
    into[from] = perL * (116 * eased[1] - 16 - target.l());
    into[from + 1] = strengthA * a + strengthB * b;
    into[from + 2] = hueA * a + hueB * b;
  }

  /// How the three residuals change when the spectrum changes by these slopes.
  void slopes(double[] slopes, double[][] into, int from, int unknown) {
    double x = slope(0, slopes);
    double y = slope(1, slopes);
    double z = slope(2, slopes);
    double a = 500 * (x - y);
    double b = 200 * (y - z);
    into[from][unknown] = perL * 116 * y;
    into[from + 1][unknown] = strengthA * a + strengthB * b;
    into[from + 2][unknown] = hueA * a + hueB * b;
  }

  private double slope(int sense, double[] slopes) {
    double sum = 0;
    for (int i = 0; i < slopes.length; i++) {
      sum += viewing.weight(sense, i) * slopes[i];
    }
    return Xyz.easedSlope(eased[sense]) * sum / white[sense];
  }
}
