package stipple.scalp;

import stipple.number.Trigonometry;

/// The scalp of one head as a map: arc coordinates to places on the skin and back, and areas.
///
/// A point of the map tells how far down the way from the crown to the rim it lies (0 to 1, a
/// little beyond for forehead and neck) and at which bearing. *Holds for*: there and back within
/// 0.02 mm · *Source*: arc fractions of the 10–20 kind `[EggFit]`.
public final class ScalpMap {

  private static final int BEARINGS = 129;
  private static final int STEPS = 120;

  private final HeadModel head;
  private final Egg.Constants shape;
  private final ScalpFrame frame;
  private final Lattice tiltOfWay;
  private final Lattice wayOfTilt;
  private final AreaTable areas;
  private final double[] rimMm = new double[BEARINGS];

  private ScalpMap(HeadModel head, Egg.Constants shape) {
    this.head = head;
    this.shape = shape;
    this.frame = new ScalpFrame(head.scale(), shape);
    var meridians = meridians(surface(), frame, BEARINGS, STEPS);
    double[] tilts = new double[(STEPS + 1) * BEARINGS];
    double[] ways = new double[(STEPS + 1) * BEARINGS];
    for (int j = 0; j < BEARINGS; j++) {
      double rim = meridians[j].rimMm();
      rimMm[j] = rim;
      for (int i = 0; i <= STEPS; i++) {
        double share = Meridian.REACH * i / STEPS;
        tilts[i * BEARINGS + j] = meridians[j].tiltAt(share * rim) / meridians[j].rimTilt();
        ways[i * BEARINGS + j] = meridians[j].lengthMm(share * meridians[j].rimTilt()) / rim;
      }
    }
    this.tiltOfWay = new Lattice(tilts, BEARINGS, Meridian.REACH);
    this.wayOfTilt = new Lattice(ways, BEARINGS, Meridian.REACH);
    this.areas = new AreaTable(meridians);
  }

  /// Lays the map over a head. *Holds for*: some tens of milliseconds; keep it.
  public static ScalpMap of(HeadModel head) {
    return new ScalpMap(head, Egg.CRANIUM);
  }

  /// The same over another shape, such as a ball.
  static ScalpMap of(HeadModel head, Egg.Constants shape) {
    return new ScalpMap(head, shape);
  }

  public HeadModel head() {
    return head;
  }

  /// The skin this map lies on, for rays of one's own.
  HeadSurface surface() {
    return new HeadSurface(head.scale(), shape);
  }

  AreaTable areas() {
    return areas;
  }

  ScalpFrame frame() {
    return frame;
  }

  /// The way along the skin from the crown to the rim at a bearing. *Domain*: −π to π rad.
  public double rimMm(double bearingRad) {
    double column = Math.min(BEARINGS - 1.000001, Math.abs(bearingRad) * (BEARINGS - 1) / Math.PI);
    int left = (int) column;
    double share = column - left;
    return (1 - share) * rimMm[left] + share * rimMm[left + 1];
  }

  /// The place on the skin of a point of the map.
  public Position at(ScalpPoint point) {
    return skinAt(point).place();
  }

  /// The direction in which the skin faces at a point of the map.
  Direction facing(ScalpPoint point) {
    return skinAt(point).facing();
  }

  /// The skin met at a point of the map.
  HeadSurface skinAt(ScalpPoint point) {
    var direction = directionOf(point.u(), point.v());
    var surface = surface();
    surface.aim(direction.x(), direction.y(), direction.z());
    return surface;
  }

  Direction directionOf(double u, double v) {
    double way = Math.sqrt(u * u + v * v);
    double bearing = Trigonometry.atan2(u, v);
    double tilt = tiltOfWay.at(way, bearing) * frame.rimTilt(bearing);
    return frame.direction(tilt, frame.azimuthOf(bearing));
  }

  /// The point of the map below a place on or above the skin.
  public ScalpPoint pointOf(Position place) {
    return pointOf(Direction.from(frame.middle(), place));
  }

  ScalpPoint pointOf(Direction direction) {
    double bearing = frame.bearingOf(frame.azimuth(direction));
    return ScalpPoint.polar(wayTo(frame.tilt(direction), bearing), bearing);
  }

  /// How far down a tilt lies at a bearing, as a share of the way to the rim.
  double wayTo(double tiltRad, double bearingRad) {
    return wayOfTilt.at(tiltRad / frame.rimTilt(bearingRad), bearingRad);
  }

  static Meridian[] meridians(Scale scale, ScalpFrame frame, int bearings, int steps) {
    return meridians(new HeadSurface(scale), frame, bearings, steps);
  }

  private static Meridian[] meridians(
      HeadSurface surface, ScalpFrame frame, int bearings, int steps) {
    var meridians = new Meridian[bearings];
    for (int j = 0; j < bearings; j++) {
      meridians[j] = new Meridian(surface, frame, Math.PI * j / (bearings - 1), steps);
    }
    return meridians;
  }
}
