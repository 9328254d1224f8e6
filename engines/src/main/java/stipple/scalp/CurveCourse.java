package stipple.scalp;

import java.util.Arrays;

/// A hairline sampled on one head, evenly along each of its pieces.
///
/// Only every second millimetre or so is looked up on the skin; in between the length follows a
/// cubic. *Holds for*: samples at most 0.5 mm apart on the skin, length within one in a thousand.
final class CurveCourse {

  // with room below 0.5 mm for the pace changing between two look-ups
  private static final double TARGET_MM = 0.4;
  private static final double LOOK_UP_PAIR_MM = 5;

  final ScalpMap map;
  final HairlineCurve curve;
  private final CurveSpline spline;
  private final Position[] places;
  // where in the samples each point of the curve lies
  private final int[] indexOfPoint;
  private int count;
  private double[] u = new double[1024];
  private double[] v = new double[1024];
  private double[] alongMm = new double[1024];

  CurveCourse(HairlineCurve curve, ScalpMap map) {
    this.curve = curve;
    this.map = map;
    var points = curve.points();
    this.places = new Position[points.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = map.at(points.get(i).at());
    }
    this.spline = new CurveSpline(points, places);
    this.indexOfPoint = new int[places.length];
    int last = curve.symmetric() ? places.length / 2 : places.length - 1;
    double sofar = 0;
    for (int piece = 0; piece < last; piece++) {
      indexOfPoint[piece] = count;
      sofar = samplePiece(piece, sofar);
    }
    indexOfPoint[last] = count;
    add(points.get(last).at().u(), points.get(last).at().v(), sofar);
    if (curve.symmetric()) {
      mirror();
    }
  }

  private double samplePiece(int piece, double sofar) {
    double chord = places[piece].distanceMm(places[piece + 1]);
    int parts = 4 + 2 * (int) (chord / LOOK_UP_PAIR_MM);
    double[] lengths = lengths(piece, parts);
    double[] shares = new double[parts + 1];
    for (int i = 0; i <= parts; i++) {
      shares[i] = (double) i / parts;
    }
    double length = lengths[parts];
    int samples = 1 + (int) (length / TARGET_MM);
    int part = 0;
    for (int i = 0; i < samples; i++) {
      double mm = length * i / samples;
      while (part < parts - 1 && lengths[part + 1] < mm) {
        part++;
      }
      double share = shareAt(lengths, shares, part, mm);
      add(spline.u(piece, share), spline.v(piece, share), sofar + mm);
    }
    return sofar + length;
  }

  // Chords over one and over two parts, put together so that their common shortfall cancels.
  private double[] lengths(int piece, int parts) {
    var at = new Position[parts + 1];
    for (int i = 0; i <= parts; i++) {
      double share = (double) i / parts;
      at[i] =
          i == 0
              ? places[piece]
              : i == parts
                  ? places[piece + 1]
                  : map.at(new ScalpPoint(spline.u(piece, share), spline.v(piece, share)));
    }
    double[] lengths = new double[parts + 1];
    for (int i = 0; i < parts; i += 2) {
      double first = at[i].distanceMm(at[i + 1]);
      double second = at[i + 1].distanceMm(at[i + 2]);
      double longer = (first + second - at[i].distanceMm(at[i + 2])) / 3;
      double growth = 1 + longer / (first + second);
      lengths[i + 1] = lengths[i] + first * growth;
      lengths[i + 2] = lengths[i + 1] + second * growth;
    }
    return lengths;
  }

  private static double shareAt(double[] lengths, double[] shares, int part, double mm) {
    double width = lengths[part + 1] - lengths[part];
    return CurveSpline.cubic(
        shares[part],
        pace(lengths, shares, part) * width,
        shares[part + 1],
        pace(lengths, shares, part + 1) * width,
        (mm - lengths[part]) / width);
  }

  // share per mm at a look-up
  private static double pace(double[] lengths, double[] shares, int i) {
    int last = shares.length - 1;
    int middle = Math.max(1, Math.min(last - 1, i));
    double before = lengths[middle] - lengths[middle - 1];
    double after = lengths[middle + 1] - lengths[middle];
    double stepBefore = shares[middle] - shares[middle - 1];
    double stepAfter = shares[middle + 1] - shares[middle];
    double slope = CurveSpline.slope(stepBefore, before, stepAfter, after);
    if (i == 0) {
      return 2 * stepBefore / before - slope;
    }
    return i == last ? 2 * stepAfter / after - slope : slope;
  }

  private void add(double atU, double atV, double mm) {
    if (count == u.length) {
      u = Arrays.copyOf(u, 2 * count);
      v = Arrays.copyOf(v, 2 * count);
      alongMm = Arrays.copyOf(alongMm, 2 * count);
    }
    u[count] = atU;
    v[count] = atV;
    alongMm[count] = mm;
    count++;
  }

  private void mirror() {
    int middle = count - 1;
    double half = alongMm[middle];
    for (int i = middle - 1; i >= 0; i--) {
      add(-u[i], v[i], 2 * half - alongMm[i]);
    }
    for (int i = 0; i < indexOfPoint.length / 2; i++) {
      indexOfPoint[indexOfPoint.length - 1 - i] = 2 * middle - indexOfPoint[i];
    }
  }

  MapLine line() {
    return new MapLine(Arrays.copyOf(u, count), Arrays.copyOf(v, count));
  }

  double[] alongMm() {
    return Arrays.copyOf(alongMm, count);
  }

  int indexOfPoint(int point) {
    return indexOfPoint[point];
  }
}
