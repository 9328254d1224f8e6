package stipple.scalp;

import stipple.number.Bounds;

/// The front edge as the density field sees it: the line from temple to temple, the density at it,
/// and the way over which the density rises to that of the zone behind.
///
/// *Domain*: an open line in arc coordinates, samples about half a millimetre apart (wider gaps are
/// bridged straight) · edgePerCm2 0–400 · widthMm 0–40. The arrays are not copied.
public record HairlineEdge(double[] us, double[] vs, double edgePerCm2, double widthMm) {

  public HairlineEdge {
    Bounds.within(edgePerCm2, "density at the edge", "dots/cm²", 0, 400);
    Bounds.within(widthMm, "width of the feather", "mm", 0, 40);
    if (us.length < 2 || us.length != vs.length) {
      throw new IllegalArgumentException(
          "a hairline needs two samples or more, got " + us.length + " and " + vs.length);
    }
  }

  /// The density so far behind the line where the body has so much: the edge is never denser.
  double perCm2(double behindMm, double bodyPerCm2) {
    double edge = Math.min(edgePerCm2, bodyPerCm2);
    double share = behindMm >= widthMm ? 1 : behindMm / widthMm;
    return edge + (bodyPerCm2 - edge) * share * share * (3 - 2 * share);
  }
}
