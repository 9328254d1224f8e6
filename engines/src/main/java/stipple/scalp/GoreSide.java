package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// One long edge of a strip on paper.
final class GoreSide {

  private static final double STEP_MM = 2;

  private final double[] xMm;
  private final double[] yMm;

  GoreSide(List<PaperPoint> points) {
    this.xMm = points.stream().mapToDouble(PaperPoint::xMm).toArray();
    this.yMm = points.stream().mapToDouble(PaperPoint::yMm).toArray();
  }

  /// How far forward the edge lies so far to the right; beyond its ends as far as there.
  double yMm(double atMm) {
    int after = 1;
    while (after < xMm.length - 1 && xMm[after] < atMm) {
      after++;
    }
    double share = (atMm - xMm[after - 1]) / (xMm[after] - xMm[after - 1]);
    double within = Math.max(0, Math.min(1, share));
    return (1 - within) * yMm[after - 1] + within * yMm[after];
  }

  List<PaperPoint> between(double leftMm, double rightMm, double forwardMm) {
    int steps = (int) Math.max(1, Math.ceil((rightMm - leftMm) / STEP_MM));
    var points = new ArrayList<PaperPoint>();
    for (int i = 0; i <= steps; i++) {
      double x = leftMm + (rightMm - leftMm) * i / steps;
      points.add(new PaperPoint(x, yMm(x) + forwardMm));
    }
    return points;
  }
}
