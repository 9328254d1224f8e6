package stipple.scalp;

import stipple.number.Trigonometry;

/// The axis of a head and the rim of its scalp, both from the anatomy: whatever is told by them
/// keeps its place when the head is measured again.
///
/// The axis runs from the middle of the head through the crown, halfway from nasion to inion. The
/// bearing is 0 to the nasion, +90° to the right ear, −90° to the left, 180° to the inion.
final class ScalpFrame {

  private static final double QUARTER = Math.PI / 2;

  private final Position middle;
  private final Direction up;
  private final Direction forward;
  private final double toNasion;
  private final double toInion;
  private final double toEar;
  private final double earBeyondQuarter;

  ScalpFrame(Scale scale) {
    this(scale, Egg.CRANIUM);
  }

  ScalpFrame(Scale scale, Egg.Constants shape) {
    this.middle = new HeadSurface(scale, shape).middle();
    this.up = new TapeModel(scale, shape).top();
    this.forward = up.cross(new Direction(1, 0, 0));
    this.toNasion = tilt(Landmarks.NASION.scaled(scale));
    this.toInion = tilt(Landmarks.INION.scaled(scale));
    var ear = Landmarks.RIGHT_EAR.scaled(scale);
    this.toEar = tilt(ear);
    this.earBeyondQuarter = azimuth(ear) - QUARTER;
  }

  Position middle() {
    return middle;
  }

  /// The direction at a tilt from the axis and an azimuth around it.
  Direction direction(double tiltRad, double azimuthRad) {
    double sine = Trigonometry.sin(tiltRad);
    double right = sine * Trigonometry.sin(azimuthRad);
    double ahead = sine * Trigonometry.cos(azimuthRad);
    double high = Trigonometry.cos(tiltRad);
    return new Direction(
        right, high * up.y() + ahead * forward.y(), high * up.z() + ahead * forward.z());
  }

  double tilt(Direction direction) {
    return Trigonometry.acos(direction.dot(up));
  }

  double azimuth(Direction direction) {
    return Trigonometry.atan2(direction.x(), direction.dot(forward));
  }

  /// The azimuth of a bearing: the ear is at +90° wherever it stands.
  double azimuthOf(double bearingRad) {
    return bearingRad + earBeyondQuarter * Trigonometry.sin(bearingRad);
  }

  /// How much azimuth there is to a bearing.
  double azimuthPerBearing(double bearingRad) {
    return 1 + earBeyondQuarter * Trigonometry.cos(bearingRad);
  }

  /// The bearing of an azimuth.
  double bearingOf(double azimuthRad) {
    double bearing = azimuthRad;
    for (int step = 0; step < 4; step++) {
      bearing += (azimuthRad - azimuthOf(bearing)) / azimuthPerBearing(bearing);
    }
    return bearing;
  }

  /// How far from the axis the rim lies at a bearing.
  double rimTilt(double bearingRad) {
    double ahead = Trigonometry.cos(bearingRad);
    double end = ahead > 0 ? toNasion : toInion;
    return toEar + (end - toEar) * ahead * ahead;
  }

  /// How far from the axis the notch before an ear lies.
  double earTilt() {
    return toEar;
  }
}
