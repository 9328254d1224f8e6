package stipple.scalp;

import stipple.number.Bounds;
import stipple.number.Trigonometry;

/// A place on the scalp in arc coordinates: the top of the head in the middle, the rim at 1.
///
/// u runs to the client's right, v to the front; the front of the rim is (0, 1), the right ear (1,
/// 0). Places are kept on a grid of 1e-5, about two thousandths of a millimetre.
///
/// *Domain*: within 1.2 of the middle, which is the hair-bearing cap with a margin (chosen); one
/// ten-thousandth more is let through, because rounding to the grid may step over the edge.
public record ScalpPoint(double u, double v) {

  /// How many grid steps make one disc unit.
  public static final int STEPS = 100_000;

  private static final double FARTHEST = 1.2;
  private static final double ROUNDING = 1e-4;

  public ScalpPoint {
    double rho = Math.sqrt(u * u + v * v);
    if (!(rho <= FARTHEST + ROUNDING)) {
      Bounds.within(rho, "distance from the top of the head", "disc units", 0, FARTHEST);
    }
  }

  /// At a share of the way from crown to rim and a bearing: 0 forward, a quarter turn to the right.
  public static ScalpPoint polar(double rho, double bearingRad) {
    return new ScalpPoint(rho * Trigonometry.sin(bearingRad), rho * Trigonometry.cos(bearingRad));
  }

  /// The point with these grid coordinates. *Domain*: within 120,010 steps of the middle.
  public static ScalpPoint ofGrid(int gridU, int gridV) {
    return new ScalpPoint((double) gridU / STEPS, (double) gridV / STEPS);
  }

  /// The nearest grid step to the right. *Range*: −120,010 to 120,010.
  public int gridU() {
    return (int) Math.floor(u * STEPS + 0.5);
  }

  /// The nearest grid step to the front. *Range*: −120,010 to 120,010.
  public int gridV() {
    return (int) Math.floor(v * STEPS + 0.5);
  }

  /// The distance from the top of the head as a share of the way to the rim. *Range*: 0–1.2.
  public double rho() {
    return Math.sqrt(u * u + v * v);
  }

  /// The bearing from the crown. *Range*: −π to π rad.
  public double bearingRad() {
    return Trigonometry.atan2(u, v);
  }

  /// The same place on the other side of the head.
  public ScalpPoint mirrored() {
    return new ScalpPoint(0 - u, v);
  }
}
