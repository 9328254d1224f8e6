package stipple.scalp;

/// The chart of one head as a picture: at each node of a square the place of the skin, how much
/// skin a square cm of the chart holds, and the arc coordinates.
///
/// The numbers are kept as floats, and once filled the picture *is* the chart: it is read with
/// sums, products and quotients only, the same on every machine.
final class GeometryImage {

  private final int nodes;
  private final double halfWidthCm;
  private final double stepCm;
  private final float[] x;
  private final float[] y;
  private final float[] z;
  private final float[] area;
  private final float[] u;
  private final float[] v;

  /// *Domain*: an odd number of nodes, so that the crown is one of them.
  GeometryImage(int nodes, double halfWidthCm) {
    this.nodes = nodes;
    this.halfWidthCm = halfWidthCm;
    this.stepCm = 2 * halfWidthCm / (nodes - 1);
    this.x = new float[nodes * nodes];
    this.y = new float[nodes * nodes];
    this.z = new float[nodes * nodes];
    this.area = new float[nodes * nodes];
    this.u = new float[nodes * nodes];
    this.v = new float[nodes * nodes];
  }

  /// Fills a node and its mirror image.
  void set(int column, int row, Position place, double areaFactor, double arcU, double arcV) {
    set(row * nodes + column, place.xMm(), place, areaFactor, arcU, arcV);
    set(row * nodes + nodes - 1 - column, -place.xMm(), place, areaFactor, -arcU, arcV);
  }

  private void set(int at, double xMm, Position place, double factor, double arcU, double arcV) {
    x[at] = (float) xMm;
    y[at] = (float) place.yMm();
    z[at] = (float) place.zMm();
    area[at] = (float) factor;
    u[at] = (float) arcU;
    v[at] = (float) arcV;
  }

  int nodes() {
    return nodes;
  }

  double halfWidthCm() {
    return halfWidthCm;
  }

  double stepCm() {
    return stepCm;
  }

  /// Where a column or a row lies.
  double cm(int line) {
    return (line - (nodes - 1) / 2.0) * stepCm;
  }

  boolean isValid(int column, int row) {
    return area[row * nodes + column] > 0;
  }

  double areaFactor(int column, int row) {
    return area[row * nodes + column];
  }

  double u(int column, int row) {
    return u[row * nodes + column];
  }

  double v(int column, int row) {
    return v[row * nodes + column];
  }

  Position place(int column, int row) {
    int at = row * nodes + column;
    return new Position(x[at], y[at], z[at]);
  }

  /// Whether all four nodes around a point show skin.
  boolean covers(double p, double q) {
    if (!(Math.abs(p) <= halfWidthCm && Math.abs(q) <= halfWidthCm)) {
      return false;
    }
    int at = cell(p, q);
    return area[at] > 0 && area[at + 1] > 0 && area[at + nodes] > 0 && area[at + nodes + 1] > 0;
  }

  double areaFactor(double p, double q) {
    int at = cell(p, q);
    return between(area, at, across(p, at), ahead(q, at));
  }

  Position place(double p, double q) {
    int at = cell(p, q);
    double s = across(p, at);
    double t = ahead(q, at);
    return new Position(between(x, at, s, t), between(y, at, s, t), between(z, at, s, t));
  }

  double u(double p, double q) {
    int at = cell(p, q);
    return between(u, at, across(p, at), ahead(q, at));
  }

  double v(double p, double q) {
    int at = cell(p, q);
    return between(v, at, across(p, at), ahead(q, at));
  }

  /// The chart point whose arc coordinates come nearer to the wanted ones by one of Newton's steps.
  ChartPoint nearer(ChartPoint from, double wantedU, double wantedV) {
    int at = cell(from.p(), from.q());
    double s = across(from.p(), at);
    double t = ahead(from.q(), at);
    double offU = wantedU - between(u, at, s, t);
    double offV = wantedV - between(v, at, s, t);
    double uAcross = slopeAcross(u, at, t);
    double uAhead = slopeAhead(u, at, s);
    double vAcross = slopeAcross(v, at, t);
    double vAhead = slopeAhead(v, at, s);
    double whole = uAcross * vAhead - uAhead * vAcross;
    return new ChartPoint(
        from.p() + stepCm * (vAhead * offU - uAhead * offV) / whole,
        from.q() + stepCm * (uAcross * offV - vAcross * offU) / whole);
  }

  private int cell(double p, double q) {
    return line(q) * nodes + line(p);
  }

  private int line(double cm) {
    return Math.max(0, Math.min(nodes - 2, (int) ((cm + halfWidthCm) / stepCm)));
  }

  private double across(double p, int at) {
    return (p + halfWidthCm) / stepCm - at % nodes;
  }

  private double ahead(double q, int at) {
    int row = at / nodes;
    return (q + halfWidthCm) / stepCm - row;
  }

  private double between(float[] of, int at, double s, double t) {
    return (1 - t) * ((1 - s) * of[at] + s * of[at + 1])
        + t * ((1 - s) * of[at + nodes] + s * of[at + nodes + 1]);
  }

  private double slopeAcross(float[] of, int at, double t) {
    return (1 - t) * between(of, at, at + 1) + t * between(of, at + nodes, at + nodes + 1);
  }

  private double slopeAhead(float[] of, int at, double s) {
    return (1 - s) * between(of, at, at + nodes) + s * between(of, at + 1, at + nodes + 1);
  }

  // taken as doubles: the browser knows no float subtraction
  private static double between(float[] of, int from, int to) {
    return (double) of[to] - of[from];
  }
}
