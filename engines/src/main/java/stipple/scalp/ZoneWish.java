package stipple.scalp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stipple.number.Bounds;

/// What is wished of one zone: where it lies, how full it is to look, how much hair it has.
///
/// *Domain*: closed lines in arc coordinates, one array of u and one of v for each, a line within a
/// line being a hole · densities 0–400 per cm².
public record ZoneWish(
    Zone zone, List<double[]> us, List<double[]> vs, double dotsPerCm2, double hairsPerCm2) {

  private static final double MOST_PER_CM2 = 400;

  public ZoneWish {
    Bounds.within(dotsPerCm2, "density of a zone", "dots/cm²", 0, MOST_PER_CM2);
    Bounds.within(hairsPerCm2, "hair of a zone", "hairs/cm²", 0, MOST_PER_CM2);
    us = List.copyOf(us);
    vs = List.copyOf(vs);
    if (us.size() != vs.size()) {
      throw new IllegalArgumentException(
          "each line of a zone needs its u and its v, got " + us.size() + " and " + vs.size());
    }
  }

  /// What is wished of a shape.
  public static ZoneWish of(Zone zone, Shape shape, double dotsPerCm2, double hairsPerCm2) {
    var us = new ArrayList<double[]>();
    var vs = new ArrayList<double[]>();
    for (var ring : shape.rings()) {
      double[] u = new double[ring.size()];
      double[] v = new double[ring.size()];
      for (int i = 0; i < u.length; i++) {
        u[i] = (double) ring.gridU(i) / ScalpPoint.STEPS;
        v[i] = (double) ring.gridV(i) / ScalpPoint.STEPS;
      }
      us.add(u);
      vs.add(v);
    }
    return new ZoneWish(zone, us, vs, dotsPerCm2, hairsPerCm2);
  }

  /// Whether it lies exactly where another one does.
  boolean liesAs(ZoneWish other) {
    if (us.size() != other.us.size()) {
      return false;
    }
    for (int ring = 0; ring < us.size(); ring++) {
      if (!Arrays.equals(us.get(ring), other.us.get(ring))
          || !Arrays.equals(vs.get(ring), other.vs.get(ring))) {
        return false;
      }
    }
    return true;
  }

  /// The dots per cm² that are to be added so far behind a line.
  double lacking(HairlineEdge edge, double behindMm) {
    return Math.max(0, edge.perCm2(behindMm, dotsPerCm2) - hairsPerCm2);
  }
}
