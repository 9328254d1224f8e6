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
  private final double perCm;
  // x, y and z of each node side by side, as they are read
  private final float[] places;
  private final float[] area;
  private final float[] u;
  private final float[] v;

  /// *Domain*: an odd number of nodes, so that the crown is one of them.
  GeometryImage(int nodes, double halfWidthCm) {
    this.nodes = nodes;
    this.halfWidthCm = halfWidthCm;
    this.stepCm = 2 * halfWidthCm / (nodes - 1);
    this.perCm = (nodes - 1) / (2 * halfWidthCm);
    this.places = new float[3 * nodes * nodes];
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
    places[3 * at] = (float) xMm;
    places[3 * at + 1] = (float) place.yMm();
    places[3 * at + 2] = (float) place.zMm();
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
    return new Position(places[3 * at], places[3 * at + 1], places[3 * at + 2]);
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
    return new Position(
        betweenPlaces(3 * at, s, t),
        betweenPlaces(3 * at + 1, s, t),
        betweenPlaces(3 * at + 2, s, t));
  }

  /// The places of many points, one after the other.
  void places(double[] p, double[] q, int count, float[] into) {
    for (int i = 0; i < count; i++) {
      double column = bounded((p[i] + halfWidthCm) * perCm);
      double row = bounded((q[i] + halfWidthCm) * perCm);
      double s = column - (int) column;
      double t = row - (int) row;
      int at = 3 * (((int) row) * nodes + (int) column);
      into[3 * i] = (float) betweenPlaces(at, s, t);
      into[3 * i + 1] = (float) betweenPlaces(at + 1, s, t);
      into[3 * i + 2] = (float) betweenPlaces(at + 2, s, t);
    }
  }

  // within the last cell, a hair short of the last node
  private double bounded(double line) {
    double last = nodes - 1.000001;
    return line > last ? last : line > 0 ? line : 0;
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
    double column = bounded((from.p() + halfWidthCm) * perCm);
    double row = bounded((from.q() + halfWidthCm) * perCm);
    double s = column - (int) column;
    double t = row - (int) row;
    int at = ((int) row) * nodes + (int) column;
    double offU = wantedU - between(u, at, s, t);
    double offV = wantedV - between(v, at, s, t);
    double uAcross = slopeAcross(u, at, t);
    double uAhead = slopeAhead(u, at, s);
    double vAcross = slopeAcross(v, at, t);
    double vAhead = slopeAhead(v, at, s);
    double cells = stepCm / (uAcross * vAhead - uAhead * vAcross);
    return new ChartPoint(
        from.p() + (vAhead * offU - uAhead * offV) * cells,
        from.q() + (uAcross * offV - vAcross * offU) * cells);
  }

  private int cell(double p, double q) {
    return line(q) * nodes + line(p);
  }

  private int line(double cm) {
    return (int) bounded((cm + halfWidthCm) * perCm);
  }

  private double across(double p, int at) {
    return (p + halfWidthCm) * perCm - at % nodes;
  }

  private double ahead(double q, int at) {
    int row = at / nodes;
    return (q + halfWidthCm) * perCm - row;
  }

  private double between(float[] of, int at, double s, double t) {
    return (1 - t) * ((1 - s) * of[at] + s * of[at + 1])
        + t * ((1 - s) * of[at + nodes] + s * of[at + nodes + 1]);
  }

  private double betweenPlaces(int at, double s, double t) {
    int ahead = at + 3 * nodes;
    return (1 - t) * ((1 - s) * places[at] + s * places[at + 3])
        + t * ((1 - s) * places[ahead] + s * places[ahead + 3]);
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
