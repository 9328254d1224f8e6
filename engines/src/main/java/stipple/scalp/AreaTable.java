package stipple.scalp;

import stipple.number.Trigonometry;

/// The area of any closed line on the map of a head, summed along the line alone.
///
/// S is the skin between crown and point, per rad of bearing; round a closed line the sum of S over
/// the bearing is the area inside. Along a straight piece of the map the bearing turns by a
/// constant over ρ², so that S/ρ² is what is tabulated. *Holds for*: 0.01 % against closed forms.
final class AreaTable {

  private static final double LONGEST_PIECE = 0.02;
  private static final double GAUSS = 0.28867513459481287;

  private final Lattice skinPerSquare;

  AreaTable(Meridian[] meridians) {
    int columns = meridians.length;
    int rows = 121;
    double[] values = new double[rows * columns];
    for (int j = 0; j < columns; j++) {
      double rim = meridians[j].rimMm();
      for (int i = 1; i < rows; i++) {
        double way = Meridian.REACH * i / (rows - 1);
        double swept = meridians[j].sweptCm2(meridians[j].tiltAt(way * rim));
        values[i * columns + j] = swept / (way * way);
      }
      // towards the crown S grows with the square of the way
      values[j] = 3 * values[columns + j] - 3 * values[2 * columns + j] + values[3 * columns + j];
    }
    this.skinPerSquare = new Lattice(values, columns, Meridian.REACH);
  }

  /// The area of a shape, in cm².
  double cm2(Shape shape) {
    double sum = 0;
    for (var ring : shape.rings()) {
      sum += cm2(ring);
    }
    return sum;
  }

  private double cm2(Ring ring) {
    int count = ring.size();
    double[] u = new double[count];
    double[] v = new double[count];
    for (int i = 0; i < count; i++) {
      u[i] = (double) ring.gridU(i) / ScalpPoint.STEPS;
      v[i] = (double) ring.gridV(i) / ScalpPoint.STEPS;
    }
    return cm2(u, v);
  }

  /// The area to the left of a closed line of map points, in cm²; negative if it runs clockwise.
  double cm2(double[] u, double[] v) {
    double sum = 0;
    int count = u.length;
    for (int i = 0; i < count; i++) {
      int next = i + 1 == count ? 0 : i + 1;
      sum += piece(u[i], v[i], u[next] - u[i], v[next] - v[i]);
    }
    return -sum;
  }

  private double piece(double u, double v, double du, double dv) {
    double turn = v * du - u * dv;
    if (turn == 0) {
      return 0;
    }
    double length = Math.sqrt(du * du + dv * dv);
    int parts = (int) (length / LONGEST_PIECE) + 1;
    double sum = 0;
    for (int k = 0; k < parts; k++) {
      double middle = (k + 0.5) / parts;
      double off = GAUSS / parts;
      sum += perSquare(u + (middle - off) * du, v + (middle - off) * dv);
      sum += perSquare(u + (middle + off) * du, v + (middle + off) * dv);
    }
    return turn * sum / (2 * parts);
  }

  private double perSquare(double u, double v) {
    return skinPerSquare.at(Math.sqrt(u * u + v * v), Trigonometry.atan2(u, v));
  }
}
