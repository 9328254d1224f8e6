package stipple.scalp;

import stipple.number.Trigonometry;

/// The line that the middle of a strip of paper takes over a head: from the midline straight on to
/// both sides, without a bend in the skin.
///
/// A place beside it is told by its foot: x along the line to the foot, y from the foot square to
/// the line, both as long as on the skin. On a ball this is Cassini's projection `[Snyder]`.
///
/// *Holds for*: x within 0.01 mm; y by the circle that touches the skin at the foot and goes
/// through the place, within 0.02 % for places up to 25 mm off the line.
final class AcrossLine {

  // far enough to pass the ear of every head
  private static final int STEPS = 180;
  private static final double STEP_MM = 1;

  /// How far the line is known on either side, in mm.
  static final double REACH_MM = STEPS * STEP_MM;

  private static final double FLAT = 1e-6;
  private static final int ROUNDS = 3;

  // place, heading and outward normal of every sample on the right; the left is its mirror image
  private final double[][] places = new double[STEPS + 1][];
  private final double[][] headings = new double[STEPS + 1][];
  private final double[][] normals = new double[STEPS + 1][];

  /// *Domain*: a tilt from upright in rad, forward above 0.
  AcrossLine(HeadSurface surface, double tiltRad) {
    var middle = surface.middle();
    surface.aim(0, Trigonometry.sin(tiltRad), Trigonometry.cos(tiltRad));
    keep(0, surface, new double[] {1, 0, 0});
    for (int i = 0; i < STEPS; i++) {
      double[] from = places[i];
      double[] heading = headings[i];
      double[] normal = normals[i];
      aim(surface, middle, ahead(from, heading, normal, 0));
      double[] next = {surface.normalX(), surface.normalY(), surface.normalZ()};
      double bend = (dot(next, heading) - dot(normal, heading)) / STEP_MM;
      aim(surface, middle, ahead(from, heading, normal, bend));
      next = new double[] {surface.normalX(), surface.normalY(), surface.normalZ()};
      double[] turned = new double[3];
      for (int axis = 0; axis < 3; axis++) {
        turned[axis] = heading[axis] - bend * STEP_MM * (normal[axis] + next[axis]) / 2;
      }
      keep(i + 1, surface, turned);
    }
  }

  /// The place on the skin so far along the line, to the right above 0. *Domain*: within 180 mm.
  Position at(double alongMm) {
    double samples = Math.min(STEPS - FLAT, Math.abs(alongMm) / STEP_MM);
    int low = (int) samples;
    double[] at = foot(low, samples - low);
    return new Position(alongMm < 0 ? -at[0] : at[0], at[1], at[2]);
  }

  /// Where a place lies beside the line.
  PaperPoint paper(Position place) {
    double[] at = {Math.abs(place.xMm()), place.yMm(), place.zMm()};
    int low = 0;
    int high = STEPS;
    while (high - low > 1) {
      int half = (low + high) / 2;
      if (beyond(half, at) >= 0) {
        low = half;
      } else {
        high = half;
      }
    }
    double before = beyond(low, at);
    double share = before / (before - beyond(high, at));
    double x = (low + share) * STEP_MM;
    return new PaperPoint(place.xMm() < 0 ? -x : x, besideMm(low, share, at));
  }

  /// The place on the skin whose foot and distance are these: [#paper] turned round.
  ///
  /// *Holds for*: within 0.01 mm up to 30 mm off the line.
  Position skin(HeadSurface surface, PaperPoint paper) {
    double x = Math.abs(paper.xMm());
    double alongMm = x;
    double asideMm = paper.yMm();
    for (int round = 0; round < ROUNDS; round++) {
      aimBeside(surface, alongMm, asideMm);
      var met = paper(surface.place());
      alongMm = Math.max(0, alongMm + x - met.xMm());
      asideMm += paper.yMm() - met.yMm();
    }
    aimBeside(surface, alongMm, asideMm);
    double right = paper.xMm() < 0 ? -surface.x() : surface.x();
    return new Position(right, surface.y(), surface.z());
  }

  private void aimBeside(HeadSurface surface, double alongMm, double asideMm) {
    double samples = Math.min(STEPS - FLAT, alongMm / STEP_MM);
    int low = (int) samples;
    double[] at = foot(low, samples - low);
    double[] forward = forward(low, samples - low);
    for (int axis = 0; axis < 3; axis++) {
      at[axis] += asideMm * forward[axis];
    }
    aim(surface, surface.middle(), at);
  }

  // square to the line within the skin
  private double[] forward(int low, double share) {
    double[] heading = unit(between(headings, low, share));
    double[] normal = unit(between(normals, low, share));
    return new double[] {
      normal[1] * heading[2] - normal[2] * heading[1],
      normal[2] * heading[0] - normal[0] * heading[2],
      normal[0] * heading[1] - normal[1] * heading[0]
    };
  }

  // how far past a sample the foot lies: it falls along the line
  private double beyond(int sample, double[] at) {
    return dot(from(places[sample], at), headings[sample]);
  }

  private double besideMm(int low, double share, double[] at) {
    double[] foot = foot(low, share);
    double[] normal = unit(between(normals, low, share));
    double[] way = from(foot, at);
    double[] forward = forward(low, share);
    double flat = dot(way, forward);
    double drop = 0 - dot(way, normal);
    double chord = Math.sqrt(flat * flat + drop * drop);
    if (chord < FLAT || Math.abs(drop) < FLAT * chord) {
      return flat;
    }
    double turn = Trigonometry.atan2(drop, Math.abs(flat));
    double arc = chord * chord * turn / drop;
    return flat < 0 ? -arc : arc;
  }

  // the cubic through two samples with their headings
  private double[] foot(int low, double u) {
    double v = 1 - u;
    double[] foot = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      foot[axis] =
          v * v * (1 + 2 * u) * places[low][axis]
              + u * u * (1 + 2 * v) * places[low + 1][axis]
              + u * v * STEP_MM * (v * headings[low][axis] - u * headings[low + 1][axis]);
    }
    return foot;
  }

  // a step along the circle that bends as the line does
  private static double[] ahead(double[] from, double[] heading, double[] normal, double bend) {
    double turn = bend * STEP_MM;
    double forward = STEP_MM * (1 - turn * turn / 6);
    double down = STEP_MM * turn / 2;
    double[] ahead = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      ahead[axis] = from[axis] + forward * heading[axis] - down * normal[axis];
    }
    return ahead;
  }

  private static void aim(HeadSurface surface, Position middle, double[] at) {
    surface.aim(at[0] - middle.xMm(), at[1] - middle.yMm(), at[2] - middle.zMm());
  }

  private void keep(int sample, HeadSurface surface, double[] heading) {
    double[] normal = {surface.normalX(), surface.normalY(), surface.normalZ()};
    double off = dot(heading, normal);
    places[sample] = new double[] {surface.x(), surface.y(), surface.z()};
    normals[sample] = normal;
    headings[sample] =
        unit(
            new double[] {
              heading[0] - off * normal[0],
              heading[1] - off * normal[1],
              heading[2] - off * normal[2]
            });
  }

  private static double[] between(double[][] samples, int low, double share) {
    double[] between = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      between[axis] = (1 - share) * samples[low][axis] + share * samples[low + 1][axis];
    }
    return between;
  }

  private static double[] from(double[] origin, double[] at) {
    return new double[] {at[0] - origin[0], at[1] - origin[1], at[2] - origin[2]};
  }

  private static double[] unit(double[] of) {
    double length = Math.sqrt(dot(of, of));
    return new double[] {of[0] / length, of[1] / length, of[2] / length};
  }

  private static double dot(double[] one, double[] other) {
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
  }
}
