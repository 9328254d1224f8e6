package stipple.scalp;

import stipple.number.Bounds;
import stipple.number.Trigonometry;

/// A point on the map of a scalp, in arc coordinates: u to the client's right, v forward, the crown
/// at 0, the rim at 1 away from it.
///
/// *Domain*: each −1.2 to 1.2, no unit. A point told so keeps its place in the anatomy when the
/// head is measured again.
public record ScalpPoint(double u, double v) {

  /// The lines of the grid on which points are kept, to one unit of the map: about 2 µm of skin
  /// each.
  static final int GRID = 100_000;

  private static final double FURTHEST = 1.2;

  public ScalpPoint {
    Bounds.within(u, "place to the right on the map", "of the way to the rim", -FURTHEST, FURTHEST);
    Bounds.within(v, "place forward on the map", "of the way to the rim", -FURTHEST, FURTHEST);
  }

  /// At a share of the way from crown to rim and a bearing: 0 forward, a quarter turn to the right.
  public static ScalpPoint polar(double rho, double bearingRad) {
    return new ScalpPoint(rho * Trigonometry.sin(bearingRad), rho * Trigonometry.cos(bearingRad));
  }

  static ScalpPoint ofGrid(int gridU, int gridV) {
    return new ScalpPoint((double) gridU / GRID, (double) gridV / GRID);
  }

  int gridU() {
    return (int) Math.floor(u * GRID + 0.5);
  }

  int gridV() {
    return (int) Math.floor(v * GRID + 0.5);
  }

  /// The share of the way from the crown to the rim. *Range*: 0–1.7.
  public double rho() {
    return Math.sqrt(u * u + v * v);
  }

  /// The bearing. *Range*: −π to π rad.
  public double bearingRad() {
    return Trigonometry.atan2(u, v);
  }

  /// The same place on the other side of the head.
  public ScalpPoint mirrored() {
    return new ScalpPoint(-u, v);
  }
}
