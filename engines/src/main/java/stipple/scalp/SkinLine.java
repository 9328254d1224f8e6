package stipple.scalp;

import java.util.Arrays;

/// A line drawn on the scalp, as samples at most half a millimetre apart: on the chart and in
/// space.
final class SkinLine {

  private static final double APART_MM = 0.5;

  private final ConformalChart chart;
  private double[] p;
  private double[] q;
  private double[] x;
  private double[] y;
  private double[] z;
  private int count;

  SkinLine(ConformalChart chart, double[] us, double[] vs) {
    this.chart = chart;
    int room = us.length + us.length / 2;
    this.p = new double[room];
    this.q = new double[room];
    this.x = new double[room];
    this.y = new double[room];
    this.z = new double[room];
    var before = new ChartPoint(0, 0);
    var at = before;
    for (int i = 0; i < us.length; i++) {
      // looked for from where the line would go on
      var ahead = new ChartPoint(2 * at.p() - before.p(), 2 * at.q() - before.q());
      before = i == 0 ? chart.nearest(us[i], vs[i], at) : at;
      at = chart.nearest(us[i], vs[i], chart.covers(ahead.p(), ahead.q()) ? ahead : at);
      add(at, chart.positionMm(at.p(), at.q()));
    }
  }

  // with what lies between it and the last sample, straight, if that is far away
  private void add(ChartPoint at, Position place) {
    int last = count - 1;
    if (last >= 0) {
      double apart = Math.sqrt(squareMm2(last, place.xMm(), place.yMm(), place.zMm()));
      int pieces = (int) (apart / APART_MM) + 1;
      for (int i = 1; i < pieces; i++) {
        double share = (double) i / pieces;
        var between =
            new ChartPoint(
                p[last] + share * (at.p() - p[last]), q[last] + share * (at.q() - q[last]));
        if (chart.covers(between.p(), between.q())) {
          put(between, chart.positionMm(between.p(), between.q()));
        }
      }
    }
    put(at, place);
  }

  private void put(ChartPoint at, Position place) {
    if (count == p.length) {
      int room = 2 * count;
      p = Arrays.copyOf(p, room);
      q = Arrays.copyOf(q, room);
      x = Arrays.copyOf(x, room);
      y = Arrays.copyOf(y, room);
      z = Arrays.copyOf(z, room);
    }
    p[count] = at.p();
    q[count] = at.q();
    x[count] = place.xMm();
    y[count] = place.yMm();
    z[count] = place.zMm();
    count++;
  }

  int count() {
    return count;
  }

  double p(int sample) {
    return p[sample];
  }

  double q(int sample) {
    return q[sample];
  }

  double x(int sample) {
    return x[sample];
  }

  double y(int sample) {
    return y[sample];
  }

  double z(int sample) {
    return z[sample];
  }

  /// The square of the chord from a sample to a place.
  double squareMm2(int sample, double atX, double atY, double atZ) {
    double dx = x[sample] - atX;
    double dy = y[sample] - atY;
    double dz = z[sample] - atZ;
    return dx * dx + dy * dy + dz * dz;
  }
}
