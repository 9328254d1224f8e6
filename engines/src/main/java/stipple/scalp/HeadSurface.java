package stipple.scalp;

/// The skin of one head, met by rays from inside.
///
/// Directions are taken from the middle of the head. After each ray the place, the distance and the
/// outward normal can be read; one surface serves one thread.
final class HeadSurface {

  // the middle of the head on the egg: 35 mm above the line between the ears
  private static final double MIDDLE_Z = 35;
  private static final double NEAREST = 20;
  private static final double FARTHEST = 320;
  // Newton's error falls with its square: after so short a step it is far below a nanometre
  private static final double CLOSE_ENOUGH = 1e-5;
  private static final double FIRST_REACH = 95;
  private static final int MOST_STEPS = 40;

  private final Egg egg;
  private final Scale scale;
  private double distanceMm;
  private double x;
  private double y;
  private double z;
  private double normalX;
  private double normalY;
  private double normalZ;

  HeadSurface(Scale scale) {
    this(scale, Egg.CRANIUM);
  }

  HeadSurface(Scale scale, Egg.Constants constants) {
    this.scale = scale;
    this.egg = new Egg(constants);
  }

  /// The middle of the head, from where directions are taken.
  Position middle() {
    return new Position(0, 0, scale.up() * MIDDLE_Z);
  }

  /// Sends a ray from the middle into a direction, of any length.
  void aim(double dx, double dy, double dz) {
    aim(0, 0, scale.up() * MIDDLE_Z, dx, dy, dz);
  }

  /// Sends a ray from a place inside into a direction, of any length.
  void aim(double ox, double oy, double oz, double dx, double dy, double dz) {
    double fromX = ox / scale.across();
    double fromY = oy / scale.along();
    double fromZ = oz / scale.up();
    double ex = dx / scale.across();
    double ey = dy / scale.along();
    double ez = dz / scale.up();
    double length = Math.sqrt(ex * ex + ey * ey + ez * ez);
    ex /= length;
    ey /= length;
    ez /= length;
    double reach = reach(fromX, fromY, fromZ, ex, ey, ez);
    x = scale.across() * (fromX + reach * ex);
    y = scale.along() * (fromY + reach * ey);
    z = scale.up() * (fromZ + reach * ez);
    double sx = x - ox;
    double sy = y - oy;
    double sz = z - oz;
    distanceMm = Math.sqrt(sx * sx + sy * sy + sz * sz);
    double nx = egg.gradientX() / scale.across();
    double ny = egg.gradientY() / scale.along();
    double nz = egg.gradientZ() / scale.up();
    double size = Math.sqrt(nx * nx + ny * ny + nz * nz);
    normalX = nx / size;
    normalY = ny / size;
    normalZ = nz / size;
  }

  // Newton on the level, which grows almost in proportion; halving where it would leave the bounds
  private double reach(double ox, double oy, double oz, double ex, double ey, double ez) {
    double low = NEAREST;
    double high = FARTHEST;
    double reach = FIRST_REACH;
    for (int step = 0; step < MOST_STEPS; step++) {
      double beyond = egg.level(ox + reach * ex, oy + reach * ey, oz + reach * ez) - 1;
      double growth = egg.gradientX() * ex + egg.gradientY() * ey + egg.gradientZ() * ez;
      if (beyond > 0) {
        high = reach;
      } else {
        low = reach;
      }
      double next = reach - beyond / growth;
      // asked before the bounds: on the skin itself the next step may lie on a bound
      if (Math.abs(next - reach) < CLOSE_ENOUGH) {
        return next;
      }
      reach = next > low && next < high ? next : (low + high) / 2;
    }
    return reach;
  }

  double distanceMm() {
    return distanceMm;
  }

  Position place() {
    return new Position(x, y, z);
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  double z() {
    return z;
  }

  Direction facing() {
    return new Direction(normalX, normalY, normalZ);
  }

  double normalX() {
    return normalX;
  }

  double normalY() {
    return normalY;
  }

  double normalZ() {
    return normalZ;
  }

  /// How fast the skin runs on, in mm for each rad by which the last ray's unit direction (dx, dy,
  /// dz) is turned towards the unit direction (tx, ty, tz) that stands square to it.
  double mmPerRad(double dx, double dy, double dz, double tx, double ty, double tz) {
    double slope =
        (normalX * tx + normalY * ty + normalZ * tz) / (normalX * dx + normalY * dy + normalZ * dz);
    return distanceMm * Math.sqrt(1 + slope * slope);
  }
}
