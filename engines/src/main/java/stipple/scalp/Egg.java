package stipple.scalp;

import stipple.number.Exponential;

/// The shape of a cranium before it is fitted to a head: an analytic egg of ten constants.
///
/// Its inside is where [#level] is below 1. *Holds for*: 0.85 mm rms off a mean cranium, 1.5 mm off
/// one real head · *Source*: own fit to public head shapes, version `egg-2` `[EggFit]`.
final class Egg {

  static final String VERSION = "egg-2";

  private static final double PEAR_MM = 60;

  /// The constants of an egg: half axes in mm, how round its level and its upright sections are (2
  /// is an ellipse), how pear-shaped it is, and where its middle lies.
  record Constants(
      double side,
      double front,
      double back,
      double above,
      double below,
      double round,
      double tall,
      double pear,
      double middleY,
      double middleZ) {}

  static final Constants CRANIUM =
      new Constants(80.17, 113.398, 79.721, 91.504, 106.191, 2.054, 2.124, -0.014, -16.735, 40.101);

  private final Constants is;
  private double gradientX;
  private double gradientY;
  private double gradientZ;

  Egg(Constants constants) {
    this.is = constants;
  }

  /// How far out a place lies: 0 in the middle, 1 on the skin, growing in proportion to distance.
  ///
  /// Leaves the direction of steepest growth in the gradient.
  double level(double x, double y, double z) {
    double fromY = y - is.middleY();
    double fromZ = z - is.middleZ();
    double tanh = Exponential.tanh(fromY / PEAR_MM);
    double side = is.side() * (1 - is.pear() * tanh);
    double sideSlope = -is.side() * is.pear() * (1 - tanh * tanh) / PEAR_MM;
    double across = Exponential.pow(Math.abs(x) / side, is.round());
    double along =
        Exponential.pow(Math.abs(fromY) / (fromY > 0 ? is.front() : is.back()), is.round());
    double up = Exponential.pow(Math.abs(fromZ) / (fromZ > 0 ? is.above() : is.below()), is.tall());
    double flat = across + along;
    double flatPower = Exponential.pow(flat, is.tall() / is.round());
    double sum = flatPower + up;
    double level = Exponential.pow(sum, 1 / is.tall());
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
