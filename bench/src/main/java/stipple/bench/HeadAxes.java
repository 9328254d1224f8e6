package stipple.bench;

import stipple.bench.heads.Place;
import stipple.scalp.Position;

/// The axes of the engine laid through the ears and the nasion of a real head: the origin midway
/// between the ears, x through the right one, and the nasion 8° above the level.
final class HeadAxes {

  private static final double NASION_ABOVE_LEVEL = Math.toRadians(8);

  private final double[] origin;
  private final double[] right;
  private final double[] forward;
  private final double[] up;

  HeadAxes(Place leftEar, Place rightEar, Place nasion) {
    double[] left = of(leftEar);
    double[] ear = of(rightEar);
    this.origin = new double[] {mid(left, ear, 0), mid(left, ear, 1), mid(left, ear, 2)};
    this.right = unit(less(ear, left, 1));
    double[] towards = less(of(nasion), origin, 1);
    double[] level = unit(less(towards, right, dot(towards, right)));
    double[] above = cross(right, level);
    double cosine = Math.cos(NASION_ABOVE_LEVEL);
    double sine = Math.sin(NASION_ABOVE_LEVEL);
    this.forward = new double[3];
    this.up = new double[3];
    for (int i = 0; i < 3; i++) {
      forward[i] = cosine * level[i] - sine * above[i];
      up[i] = sine * level[i] + cosine * above[i];
    }
  }

  Position position(Place place) {
    double[] from = less(of(place), origin, 1);
    return new Position(dot(from, right), dot(from, forward), dot(from, up));
  }

  private static double[] of(Place place) {
    return new double[] {place.xMm(), place.yMm(), place.zMm()};
  }

  private static double mid(double[] a, double[] b, int axis) {
    return (a[axis] + b[axis]) / 2;
  }

  private static double[] less(double[] a, double[] b, double times) {
    return new double[] {a[0] - times * b[0], a[1] - times * b[1], a[2] - times * b[2]};
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  private static double[] unit(double[] a) {
    double length = Math.sqrt(dot(a, a));
    return new double[] {a[0] / length, a[1] / length, a[2] / length};
  }
}
