package stipple.scalp;

import stipple.number.Exponential;

/// The shape of a cranium before it is fitted to a head: an analytic egg of ten constants.
///
/// Its inside is where [#level] is below 1. *Holds for*: 0.85 mm rms off a mean cranium, 1.5 mm off
/// one real head · *Source*: own fit to public head shapes, version `egg-2` `[EggFit]`.
final class Egg {

  static final String VERSION = "egg-2";

  private static final double SIDE = 80.17;
  private static final double FRONT = 113.398;
  private static final double BACK = 79.721;
  private static final double ABOVE = 91.504;
  private static final double BELOW = 106.191;
  private static final double ROUND = 2.054;
  private static final double TALL = 2.124;
  private static final double PEAR = -0.014;
  private static final double PEAR_MM = 60;
  private static final double MIDDLE_Y = -16.735;
  private static final double MIDDLE_Z = 40.101;

  private double gradientX;
  private double gradientY;
  private double gradientZ;

  /// How far out a place lies: 0 in the middle, 1 on the skin, growing in proportion to distance.
  ///
  /// Leaves the direction of steepest growth in the gradient.
  double level(double x, double y, double z) {
    double fromY = y - MIDDLE_Y;
    double fromZ = z - MIDDLE_Z;
    double tanh = Exponential.tanh(fromY / PEAR_MM);
    double side = SIDE * (1 - PEAR * tanh);
    double sideSlope = -SIDE * PEAR * (1 - tanh * tanh) / PEAR_MM;
    double across = Exponential.pow(Math.abs(x) / side, ROUND);
    double along = Exponential.pow(Math.abs(fromY) / (fromY > 0 ? FRONT : BACK), ROUND);
    double up = Exponential.pow(Math.abs(fromZ) / (fromZ > 0 ? ABOVE : BELOW), TALL);
    double flat = across + along;
    double flatPower = Exponential.pow(flat, TALL / ROUND);
    double sum = flatPower + up;
    double level = Exponential.pow(sum, 1 / TALL);
    double outer = sum == 0 ? 0 : level / sum;
    double inner = flat == 0 ? 0 : outer * flatPower / flat;
    gradientX = x == 0 ? 0 : inner * across / x;
    gradientY = (fromY == 0 ? 0 : inner * along / fromY) - inner * across * sideSlope / side;
    gradientZ = fromZ == 0 ? 0 : outer * up / fromZ;
    return level;
  }

  double gradientX() {
    return gradientX;
  }

  double gradientY() {
    return gradientY;
  }

  double gradientZ() {
    return gradientZ;
  }
}
