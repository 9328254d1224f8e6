package stipple.bench;

import java.util.EnumMap;
import java.util.Map;
import stipple.scalp.Position;
import stipple.scalp.ScalpPoint;
import stipple.scalp.ScalpRegion;
import stipple.scalp.Shape;

/// The regions of a real scalp in cm², summed over little triangles of its measured skin.
///
/// It repeats the arc coordinates of the engine on a skin that is no egg, reckoned another way: the
/// axis runs from the middle of the head through the crown, halfway from nasion to inion; each
/// bearing is divided by its own length down to the rim. Left and right ear stand where they are.
final class MeasuredScalp {

  // bearings and shares of the way on which the borders of the regions lie; a row is 0.4 mm high
  private static final int BEARINGS = 240;
  private static final int ROWS = 400;
  private static final double HALF_TURN = Math.PI;

  private final MeasuredSkin skin;
  private final double[] up;
  private final double[] forward;
  private final double toNasion;
  private final double toInion;
  private final Position rightEar;
  private final Position leftEar;

  MeasuredScalp(
      MeasuredSkin skin, Position nasion, Position inion, Position rightEar, Position leftEar) {
    this.skin = skin;
    this.rightEar = rightEar;
    this.leftEar = leftEar;
    double crown = crownRad(midlineRad(nasion), midlineRad(inion));
    this.up = new double[] {0, Math.sin(crown), Math.cos(crown)};
    this.forward = new double[] {0, up[2], -up[1]};
    this.toNasion = tilt(nasion);
    this.toInion = tilt(inion);
  }

  Map<ScalpRegion, Double> cm2() {
    var areas = new EnumMap<ScalpRegion, Double>(ScalpRegion.class);
    var shapes = new EnumMap<ScalpRegion, Shape>(ScalpRegion.class);
    for (var region : ScalpRegion.values()) {
      shapes.put(region, region.shape());
    }
    var first = meridian(-HALF_TURN);
    var before = first;
    for (int j = 0; j < BEARINGS; j++) {
      double to = HALF_TURN * (2.0 * (j + 1) / BEARINGS - 1);
      var after = j + 1 == BEARINGS ? first : meridian(to);
      for (int i = 0; i < ROWS; i++) {
        var point = ScalpPoint.polar((i + 0.5) / ROWS, to - HALF_TURN / BEARINGS);
        double cm2 =
            triangleCm2(before[i], before[i + 1], after[i + 1])
                + triangleCm2(before[i], after[i + 1], after[i]);
        for (var region : shapes.entrySet()) {
          if (region.getValue().contains(point)) {
            areas.merge(region.getKey(), cm2, Double::sum);
            break;
          }
        }
      }
      before = after;
    }
    return areas;
  }

  // Places at equal shares of the way from crown to rim.
  private Position[] meridian(double bearing) {
    var ear = bearing < 0 ? leftEar : rightEar;
    double rim = rimTilt(bearing, tilt(ear));
    double azimuth = bearing + (earAzimuth(ear) - HALF_TURN / 2) * Math.sin(bearing);
    double[] lengths = new double[ROWS + 1];
    var last = at(0, azimuth);
    for (int i = 1; i <= ROWS; i++) {
      var next = at(rim * i / ROWS, azimuth);
      lengths[i] = lengths[i - 1] + last.distanceMm(next);
      last = next;
    }
    var places = new Position[ROWS + 1];
    int below = 0;
    for (int i = 0; i <= ROWS; i++) {
      double way = lengths[ROWS] * i / ROWS;
      while (below + 1 < ROWS && lengths[below + 1] < way) {
        below++;
      }
      double share = (way - lengths[below]) / (lengths[below + 1] - lengths[below]);
      places[i] = at(rim * (below + share) / ROWS, azimuth);
    }
    return places;
  }

  private double rimTilt(double bearing, double toEar) {
    double ahead = Math.cos(bearing);
    return toEar + ((ahead > 0 ? toNasion : toInion) - toEar) * ahead * ahead;
  }

  private Position at(double tilt, double azimuth) {
    double ahead = Math.sin(tilt) * Math.cos(azimuth);
    double high = Math.cos(tilt);
    return skin.at(
        Math.sin(tilt) * Math.sin(azimuth),
        high * up[1] + ahead * forward[1],
        high * up[2] + ahead * forward[2]);
  }

  // Halfway along the midline, as the angle from upright: forward above 0.
  private double crownRad(double nasion, double inion) {
    double[] lengths = new double[ROWS + 1];
    var last = midline(inion);
    for (int i = 1; i <= ROWS; i++) {
      var next = midline(inion + (nasion - inion) * i / ROWS);
      lengths[i] = lengths[i - 1] + last.distanceMm(next);
      last = next;
    }
    int below = 0;
    while (lengths[below + 1] < lengths[ROWS] / 2) {
      below++;
    }
    double share = (lengths[ROWS] / 2 - lengths[below]) / (lengths[below + 1] - lengths[below]);
    return inion + (nasion - inion) * (below + share) / ROWS;
  }

  private Position midline(double fromUpright) {
    return skin.at(0, Math.sin(fromUpright), Math.cos(fromUpright));
  }

  private double midlineRad(Position place) {
    return Math.atan2(place.yMm() - skin.middle().yMm(), place.zMm() - skin.middle().zMm());
  }

  private double tilt(Position place) {
    return Math.acos(along(place, up) / place.distanceMm(skin.middle()));
  }

  private double earAzimuth(Position ear) {
    return Math.atan2(Math.abs(ear.xMm() - skin.middle().xMm()), along(ear, forward));
  }

  private double along(Position place, double[] axis) {
    return (place.yMm() - skin.middle().yMm()) * axis[1]
        + (place.zMm() - skin.middle().zMm()) * axis[2];
  }

  private static double triangleCm2(Position a, Position b, Position c) {
    double ux = b.xMm() - a.xMm();
    double uy = b.yMm() - a.yMm();
    double uz = b.zMm() - a.zMm();
    double vx = c.xMm() - a.xMm();
    double vy = c.yMm() - a.yMm();
    double vz = c.zMm() - a.zMm();
    double x = uy * vz - uz * vy;
    double y = uz * vx - ux * vz;
    double z = ux * vy - uy * vx;
    return Math.sqrt(x * x + y * y + z * z) / 200;
  }
}
