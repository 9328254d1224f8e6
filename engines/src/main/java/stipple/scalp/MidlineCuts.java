package stipple.scalp;

import stipple.number.Trigonometry;

/// Cuts the midline of a head into equal lengths.
final class MidlineCuts {

  private static final double STEP_RAD = 0.5 * Math.PI / 180;

  private final double frontRad;
  private final double stepRad;
  private final double[] alongMm;

  /// *Domain*: two tilts from upright in rad, forward above 0, the front first.
  MidlineCuts(HeadSurface surface, double frontRad, double backRad) {
    int steps = (int) Math.max(2, Math.ceil((frontRad - backRad) / STEP_RAD));
    this.frontRad = frontRad;
    this.stepRad = (frontRad - backRad) / steps;
    this.alongMm = new double[steps + 1];
    var before = at(surface, frontRad);
    for (int i = 1; i <= steps; i++) {
      var here = at(surface, frontRad - i * stepRad);
      alongMm[i] = alongMm[i - 1] + before.distanceMm(here);
      before = here;
    }
  }

  double lengthMm() {
    return alongMm[alongMm.length - 1];
  }

  /// The tilt at a share of the way from front to back.
  double tiltRad(double share) {
    double wanted = share * lengthMm();
    int after = 1;
    while (after < alongMm.length - 1 && alongMm[after] < wanted) {
      after++;
    }
    double within = (wanted - alongMm[after - 1]) / (alongMm[after] - alongMm[after - 1]);
    return frontRad - (after - 1 + within) * stepRad;
  }

  private static Position at(HeadSurface surface, double tiltRad) {
    surface.aim(0, Trigonometry.sin(tiltRad), Trigonometry.cos(tiltRad));
    return surface.place();
  }
}
