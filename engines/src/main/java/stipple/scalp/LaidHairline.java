package stipple.scalp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A hairline as it runs over the skin of one head, from the client's right temple to the left, in
/// samples at most half a millimetre apart.
public final class LaidHairline {

  private static final int LOOK_UP_EVERY = 6;
  private static final double OUTSIDE = 1.15;
  private static final double ROUND_STEP_RAD = 0.02;

  private final HairlineCurve curve;
  private final ScalpMap map;
  private final CurveCourse course;
  private final MapLine line;
  private final double[] alongMm;
  // steps behind the line take long to look up, and are asked for more than once; never changed,
  // only replaced, so that many may ask at once
  private volatile List<BehindSteps> steps = List.of();

  LaidHairline(CurveCourse course) {
    this.course = course;
    this.curve = course.curve;
    this.map = course.map;
    this.line = course.line();
    this.alongMm = course.alongMm();
  }

  public HairlineCurve curve() {
    return curve;
  }

  ScalpMap map() {
    return map;
  }

  /// The samples.
  public MapLine line() {
    return line;
  }

  /// The way along the skin from the right temple to a sample. *Range*: 0 to the whole length.
  public double alongMm(int sample) {
    return alongMm[sample];
  }

  /// The whole length along the skin.
  public double lengthMm() {
    return alongMm[alongMm.length - 1];
  }

  /// The sample that lies on a point of the curve.
  int sampleOf(int point) {
    return course.indexOfPoint(point);
  }

  /// The sample in the middle: on the point so named, else halfway.
  int middle() {
    int named = curve.indexOf(HairlineTag.MIDDLE);
    if (named >= 0) {
      return sampleOf(named);
    }
    int sample = 0;
    while (2 * alongMm[sample] < lengthMm()) {
      sample++;
    }
    return sample;
  }

  /// Where the line crosses itself, if it does: it cannot be drawn so.
  public Optional<ScalpPoint> crossing() {
    return new LineCrossing(line).first();
  }

  /// The line as it will look: unevenly moved forward and back, by the same chance each time.
  public MapLine drawn(Irregularity irregularity) {
    var behind = steps(LOOK_UP_EVERY);
    double[] offsets = irregularity.offsetsMm(alongMm, middle());
    double[] u = line.us();
    double[] v = line.vs();
    for (int i = 0; i < u.length; i++) {
      u[i] += offsets[i] * behind.u(i);
      v[i] += offsets[i] * behind.v(i);
    }
    return new MapLine(u, v);
  }

  /// The line so many millimetres further back, square to itself at every so many samples.
  MapLine behindBy(double mm, int every) {
    var behind = steps(every);
    double[] u = line.us();
    double[] v = line.vs();
    for (int i = 0; i < u.length; i++) {
      u[i] += mm * behind.u(i);
      v[i] += mm * behind.v(i);
    }
    return new MapLine(u, v);
  }

  private BehindSteps steps(int every) {
    for (var known : steps) {
      if (known.every() == every) {
        return known;
      }
    }
    var found = new BehindSteps(this, every);
    var more = new ArrayList<>(steps);
    more.add(found);
    steps = List.copyOf(more);
    return found;
  }

  /// All that lies behind the line, as a closed line that runs against the clock, its last point
  /// joining its first: along the line, out from the left temple beyond the rim, round the back, in
  /// to the right temple.
  public MapLine behind() {
    return behind(line);
  }

  /// All that lies behind the line as it will look.
  public MapLine behind(Irregularity irregularity) {
    return behind(drawn(irregularity));
  }

  private static MapLine behind(MapLine front) {
    double right = front.at(0).bearingRad();
    double left = front.at(front.size() - 1).bearingRad();
    double turn = 2 * Math.PI - (right - left);
    int steps = 1 + (int) (turn / ROUND_STEP_RAD);
    int size = front.size();
    double[] u = java.util.Arrays.copyOf(front.us(), size + steps + 1);
    double[] v = java.util.Arrays.copyOf(front.vs(), size + steps + 1);
    for (int i = 0; i <= steps; i++) {
      var point = ScalpPoint.polar(OUTSIDE, left - turn * i / steps);
      u[size + i] = point.u();
      v[size + i] = point.v();
    }
    return new MapLine(u, v);
  }
}
