package stipple.scalp;

import java.util.Arrays;

/// What lies behind a hairline, node by node, and how far behind it the near ones lie.
///
/// Distances are straight chords to samples on the skin at most half a millimetre apart: below 20
/// mm they are less than 0.3 mm short of the way along the skin.
final class BehindLine {

  private static final int BLOCK = 16;
  // how far outside the chart the line is closed, in half widths
  private static final double OUTSIDE = 4;

  private final FieldGrid grid;
  private final SkinLine line;
  private final double widthMm;
  private final boolean[] behind;
  private final float[] behindMm;

  BehindLine(FieldGrid grid, HairlineEdge edge) {
    this.grid = grid;
    this.line = new SkinLine(grid.chart(), edge.us(), edge.vs());
    this.widthMm = edge.widthMm();
    this.behind = inside();
    this.behindMm = new float[behind.length];
    Arrays.fill(behindMm, (float) widthMm);
    if (widthMm > 0) {
      for (int from = 0; from < line.count(); from += BLOCK) {
        measure(from, Math.min(line.count(), from + BLOCK));
      }
    }
  }

  boolean isBehind(int node) {
    return behind[node];
  }

  /// How far behind a node lies; the width of the feather for all that lie further.
  double mm(int node) {
    return behindMm[node];
  }

  // out from the last sample, round the back on its own side first, in to the first sample
  private boolean[] inside() {
    int last = line.count() - 1;
    double[] p = new double[last + 5];
    double[] q = new double[last + 5];
    for (int i = 0; i <= last; i++) {
      p[i] = line.p(i);
      q[i] = line.q(i);
    }
    double far = OUTSIDE * grid.chart().halfWidthCm();
    double side = p[last] < p[0] ? -far : far;
    double lastOut = far / Math.sqrt(p[last] * p[last] + q[last] * q[last]);
    double firstOut = far / Math.sqrt(p[0] * p[0] + q[0] * q[0]);
    p[last + 1] = p[last] * lastOut;
    q[last + 1] = q[last] * lastOut;
    p[last + 2] = side;
    q[last + 2] = -far;
    p[last + 3] = -side;
    q[last + 3] = -far;
    p[last + 4] = p[0] * firstOut;
    q[last + 4] = q[0] * firstOut;
    var raster = new ChartRaster(grid.side(), grid.chart().halfWidthCm());
    raster.add(p, q, last + 5);
    return raster.inside();
  }

  // one block of samples against the nodes that may lie within the feather of one of them
  private void measure(int from, int to) {
    int middle = (from + to) / 2;
    double x = line.x(middle);
    double y = line.y(middle);
    double z = line.z(middle);
    double left = line.p(middle);
    double right = left;
    double back = line.q(middle);
    double front = back;
    double spanMm = 0;
    for (int i = from; i < to; i++) {
      left = Math.min(left, line.p(i));
      right = Math.max(right, line.p(i));
      back = Math.min(back, line.q(i));
      front = Math.max(front, line.q(i));
      spanMm = Math.max(spanMm, line.squareMm2(i, x, y, z));
    }
    spanMm = Math.sqrt(spanMm);
    // the chart shrinks outwards: a tenth of margin for each 10 mm
    double mmPerCm = 10 * Math.sqrt(grid.chart().areaFactor(line.p(middle), line.q(middle)));
    double reachCm = widthMm / mmPerCm * (1 + widthMm / 100);
    int lastColumn = grid.lineBefore(right + reachCm);
    int lastRow = grid.lineBefore(front + reachCm);
    for (int row = grid.lineBefore(back - reachCm); row <= lastRow; row++) {
      for (int column = grid.lineBefore(left - reachCm); column <= lastColumn; column++) {
        int node = row * grid.side() + column;
        if (behind[node]) {
          double most = behindMm[node] + spanMm;
          if (grid.squareMm2(node, x, y, z) < most * most) {
            nearest(node, from, to);
          }
        }
      }
    }
  }

  private void nearest(int node, int from, int to) {
    double known = (double) behindMm[node] * behindMm[node];
    double least = known;
    for (int i = from; i < to; i++) {
      least = Math.min(least, grid.squareMm2(node, line.x(i), line.y(i), line.z(i)));
    }
    if (least < known) {
      behindMm[node] = (float) Math.sqrt(least);
    }
  }
}
