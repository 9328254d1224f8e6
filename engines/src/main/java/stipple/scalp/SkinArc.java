package stipple.scalp;

import stipple.number.Trigonometry;

/// A tape laid over the skin in one plane, from a first direction on, as seen from a place inside.
///
/// *Holds for*: arcs up to half a turn, length within 0.01 mm.
final class SkinArc {

  private static final int PANELS = 12;
  private static final int MOST_STEPS = 8;
  private static final double CLOSE_ENOUGH_MM = 1e-7;

  private final HeadSurface surface;
  private final Position origin;
  private final Direction from;
  private final Direction square;

  /// In the plane of a first direction and one that stands square to it, towards the latter.
  SkinArc(HeadSurface surface, Position origin, Direction from, Direction square) {
    this.surface = surface;
    this.origin = origin;
    this.from = from;
    this.square = square;
  }

  /// From one place towards another, in the plane of both and the middle of the head.
  static SkinArc between(HeadSurface surface, Position a, Position b) {
    var middle = surface.middle();
    var from = Direction.from(middle, a);
    return new SkinArc(surface, middle, from, from.squareTowards(Direction.from(middle, b)));
  }

  /// The straightest way between two places, in mm.
  static double mm(HeadSurface surface, Position a, Position b) {
    var middle = surface.middle();
    double turn = Trigonometry.acos(Direction.from(middle, a).dot(Direction.from(middle, b)));
    return turn < 1e-9 ? 0 : between(surface, a, b).mm(turn);
  }

  // Simpson's rule
  double mm(double turnRad) {
    double step = turnRad / (2 * PANELS);
    double sum = 0;
    for (int i = 0; i <= 2 * PANELS; i++) {
      int weight = i == 0 || i == 2 * PANELS ? 1 : i % 2 == 0 ? 2 : 4;
      sum += weight * mmPerRad(i * step);
    }
    return sum * step / 3;
  }

  /// The place after so long a way.
  Position after(double mm) {
    double turn = mm / mmPerRad(0);
    for (int step = 0; step < MOST_STEPS; step++) {
      double missing = mm - mm(turn);
      turn += missing / mmPerRad(turn);
      if (Math.abs(missing) < CLOSE_ENOUGH_MM) {
        break;
      }
    }
    mmPerRad(turn);
    return surface.place();
  }

  private double mmPerRad(double turnRad) {
    var ray = from.turned(square, turnRad);
    var ahead = from.turned(square, turnRad + Math.PI / 2);
    surface.aim(origin.xMm(), origin.yMm(), origin.zMm(), ray.x(), ray.y(), ray.z());
    return surface.mmPerRad(ray.x(), ray.y(), ray.z(), ahead.x(), ahead.y(), ahead.z());
  }
}
