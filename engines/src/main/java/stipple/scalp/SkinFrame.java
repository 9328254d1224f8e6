package stipple.scalp;

import stipple.number.Trigonometry;

/// Where one stands on the skin: the place, the way down to the rim and the way around the head.
final class SkinFrame {

  private static final double NUDGE = 0.002;
  private static final double FURTHEST = 1.18;
  // how round a head is; only longer steps feel it
  private static final double BEND_MM = 88;

  private final ScalpMap map;
  private final Position place;
  private final Direction facing;
  private final Direction down;
  private final Direction around;

  private SkinFrame(ScalpMap map, ScalpPoint at) {
    double bearing = at.bearingRad();
    double rho = Math.max(NUDGE, Math.min(FURTHEST, at.rho()));
    this.map = map;
    this.place = map.at(at);
    this.facing = map.facing(at);
    this.down = Direction.from(place, map.at(ScalpPoint.polar(rho + NUDGE, bearing)));
    this.around =
        Direction.from(
            map.at(ScalpPoint.polar(rho, bearing - NUDGE / rho)),
            map.at(ScalpPoint.polar(rho, bearing + NUDGE / rho)));
  }

  static SkinFrame at(ScalpMap map, ScalpPoint point) {
    return new SkinFrame(map, point);
  }

  /// The direction of a heading: 0 on the level around the head, a quarter turn down to the rim.
  Direction heading(double rad) {
    double level = Trigonometry.cos(rad);
    double steep = Trigonometry.sin(rad);
    return Direction.of(
        level * around.x() + steep * down.x(),
        level * around.y() + steep * down.y(),
        level * around.z() + steep * down.z());
  }

  /// The direction square to another, on the skin, to its left seen from above.
  Direction leftOf(Direction direction) {
    return facing.cross(direction);
  }

  /// The point so many millimetres off in one direction and in one that stands square to it.
  ScalpPoint off(Direction along, double alongMm, Direction across, double acrossMm) {
    double squared = alongMm * alongMm + acrossMm * acrossMm;
    // the plane that touches the skin leaves it: a step in it has to be longer
    double longer = 1 + squared / (3 * BEND_MM * BEND_MM);
    var there =
        map.pointOf(
            new Position(
                place.xMm() + longer * (alongMm * along.x() + acrossMm * across.x()),
                place.yMm() + longer * (alongMm * along.y() + acrossMm * across.y()),
                place.zMm() + longer * (alongMm * along.z() + acrossMm * across.z())));
    return there.rho() > FURTHEST ? ScalpPoint.polar(FURTHEST, there.bearingRad()) : there;
  }
}
