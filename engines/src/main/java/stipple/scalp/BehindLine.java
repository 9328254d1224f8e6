package stipple.scalp;

import java.util.Arrays;

/// What lies behind a hairline, node by node, and how far behind it the near ones lie.
///
/// Distances are straight chords to samples on the skin at most half a millimetre apart: below 20
/// mm they are less than 0.3 mm short of the way along the skin.
final class BehindLine {

  private static final int BLOCK = 16;
  // a millimetre from sample to sample is near enough to say how far behind a node lies
  private static final int EVERY = 2;
  // how far outside the chart the line is closed, in half widths
  private static final double OUTSIDE = 4;

  private final FieldGrid grid;
  private final SkinLine line;
  private final double widthMm;
  private final double[] cornersP;
  private final double[] cornersQ;
  private final boolean[] behind;
  private final float[] behindMm;

  BehindLine(FieldGrid grid, HairlineEdge edge) {
    this.grid = grid;
    this.line = new SkinLine(grid.chart(), edge.us(), edge.vs());
    this.widthMm = edge.widthMm();
    this.cornersP = new double[line.count() + 4];
    this.cornersQ = new double[line.count() + 4];
    close();
    var raster = new ChartRaster(grid.side(), grid.chart().halfWidthCm());
    raster.add(cornersP, cornersQ, cornersP.length);
    this.behind = raster.inside();
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
  private void close() {
    int last = line.count() - 1;
    for (int i = 0; i <= last; i++) {
      cornersP[i] = line.p(i);
      cornersQ[i] = line.q(i);
    }
    double p = line.p(last);
    double q = line.q(last);
    double firstP = line.p(0);
    double firstQ = line.q(0);
    double far = OUTSIDE * grid.chart().halfWidthCm();
    double side = p < firstP ? -far : far;
    double lastOut = far / Math.sqrt(p * p + q * q);
    double firstOut = far / Math.sqrt(firstP * firstP + firstQ * firstQ);
    corner(last + 1, p * lastOut, q * lastOut);
    corner(last + 2, side, -far);
    corner(last + 3, -side, -far);
    corner(last + 4, firstP * firstOut, firstQ * firstOut);
  }

  private void corner(int at, double p, double q) {
    cornersP[at] = p;
    cornersQ[at] = q;
  }

  /// The samples of the line.
  SkinLine line() {
    return line;
  }

  /// The same line, to be asked for single points of the chart near its samples.
  CellPieces pieces() {
    int count = line.count();
    double[] p = new double[count + 2];
    double[] q = new double[count + 2];
    System.arraycopy(cornersP, 0, p, 1, count);
    System.arraycopy(cornersQ, 0, q, 1, count);
    // outwards from both ends, as far as cells there can be asked for
    double out = 1 + 4 * grid.cellCm() / Math.sqrt(p[1] * p[1] + q[1] * q[1]);
    p[0] = p[1] * out;
    q[0] = q[1] * out;
    out = 1 + 4 * grid.cellCm() / Math.sqrt(p[count] * p[count] + q[count] * q[count]);
    p[count + 1] = p[count] * out;
    q[count + 1] = q[count] * out;
    return new CellPieces(grid.side(), grid.chart().halfWidthCm(), p, q);
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
      left = line.p(i) < left ? line.p(i) : left;
      right = line.p(i) > right ? line.p(i) : right;
      back = line.q(i) < back ? line.q(i) : back;
      front = line.q(i) > front ? line.q(i) : front;
      double square = line.squareMm2(i, x, y, z);
      spanMm = square > spanMm ? square : spanMm;
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
    for (int i = from; i < to; i += EVERY) {
      double square = grid.squareMm2(node, line.x(i), line.y(i), line.z(i));
      least = square < least ? square : least;
    }
    if (least < known) {
      behindMm[node] = (float) Math.sqrt(least);
    }
  }
}
