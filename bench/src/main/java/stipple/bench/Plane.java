package stipple.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// A straight-line guess of one thing from two others, by least squares.
record Plane(double meanX, double meanY, double meanZ, double slopeX, double slopeY) {

  static <T> Plane through(
      List<T> all, ToDoubleFunction<T> x, ToDoubleFunction<T> y, ToDoubleFunction<T> z) {
    double meanX = Spread.of(all.stream().mapToDouble(x)).mean();
    double meanY = Spread.of(all.stream().mapToDouble(y)).mean();
    double meanZ = Spread.of(all.stream().mapToDouble(z)).mean();
    double xx = 0;
    double xy = 0;
    double yy = 0;
    double xz = 0;
    double yz = 0;
    for (var one : all) {
      double dx = x.applyAsDouble(one) - meanX;
      double dy = y.applyAsDouble(one) - meanY;
      double dz = z.applyAsDouble(one) - meanZ;
      xx += dx * dx;
      xy += dx * dy;
      yy += dy * dy;
      xz += dx * dz;
      yz += dy * dz;
    }
    double det = xx * yy - xy * xy;
    return new Plane(meanX, meanY, meanZ, (yy * xz - xy * yz) / det, (xx * yz - xy * xz) / det);
  }

  double at(double x, double y) {
    return meanZ + slopeX * (x - meanX) + slopeY * (y - meanY);
  }
}
