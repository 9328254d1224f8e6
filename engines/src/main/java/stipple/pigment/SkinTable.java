package stipple.pigment;

import stipple.number.Exponential;

/// How one client's skin looks with any pigment in it: reckoned once, then looked up.
///
/// At each wavelength the logarithm of what comes back stands at 22 × 9 nodes, evenly in ln(A +
/// .01) and ln(V + .02), A and V the absorption and scattering depth of the pigment; between them
/// run Catmull and Rom's cubics. Bare skin is a node. It holds for one skin and one depth. *Holds
/// for*: within 0.1 CIEDE2000 of the layers reckoned outright; A to 40, V to 60, beyond which the
/// edge counts.
public final class SkinTable implements MarkedSkin {

  private static final int ABSORPTIONS = 22;
  private static final int SCATTERINGS = 9;
  // a row and a column of nodes beyond each edge
  private static final int WIDTH = SCATTERINGS + 2;
  private static final double ABSORPTION_OFFSET = 0.01;
  private static final double SCATTERING_OFFSET = 0.02;
  private static final double MOST_ABSORPTION = 40;
  private static final double MOST_SCATTERING = 60;
  private static final double X_FIRST = Exponential.log(ABSORPTION_OFFSET);
  private static final double X_STEP =
      (Exponential.log(MOST_ABSORPTION) - X_FIRST) / (ABSORPTIONS - 1);
  private static final double Y_FIRST = Exponential.log(SCATTERING_OFFSET);
  private static final double Y_STEP =
      (Exponential.log(MOST_SCATTERING) - Y_FIRST) / (SCATTERINGS - 1);

  private final Grid grid;
  private final SkinTone tone;
  private final Placement placement;
  private final double[][] logarithms;
  private final double[] bare;

  private SkinTable(Grid grid, SkinTone tone, Placement placement, double[][] logarithms) {
    this.grid = grid;
    this.tone = tone;
    this.placement = placement;
    this.logarithms = logarithms;
    this.bare = new double[grid.count()];
    var answer = new double[3];
    for (int i = 0; i < bare.length; i++) {
      look(i, 0, 0, answer);
      bare[i] = answer[0];
    }
  }

  /// Reckons the table of a skin for pigment at one place in it.
  public static SkinTable of(LayeredSkin skin, SkinTone tone, Placement placement) {
    var logarithms = new double[skin.grid().count()][];
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = nodes(skin.around(tone, placement, i));
    }
    return new SkinTable(skin.grid(), tone, placement, logarithms);
  }

  /// One skin's tables mixed by their logarithms, with weights that add up to 1.
  static SkinTable between(SkinTable[] tables, double[] weights, Placement placement) {
    var first = tables[0];
    var logarithms = new double[first.grid.count()][(ABSORPTIONS + 2) * WIDTH];
    for (int i = 0; i < logarithms.length; i++) {
      for (int k = 0; k < tables.length; k++) {
        var nodes = tables[k].logarithms[i];
        for (int node = 0; node < nodes.length; node++) {
          logarithms[i][node] += weights[k] * nodes[node];
        }
      }
    }
    return new SkinTable(first.grid, first.tone, placement, logarithms);
  }

  private static double[] nodes(PigmentLayer layer) {
    var nodes = new double[(ABSORPTIONS + 2) * WIDTH];
    for (int i = 0; i < ABSORPTIONS; i++) {
      double absorption = i == 0 ? 0 : Exponential.exp(X_FIRST + X_STEP * i) - ABSORPTION_OFFSET;
      for (int j = 0; j < SCATTERINGS; j++) {
        double scattering = j == 0 ? 0 : Exponential.exp(Y_FIRST + Y_STEP * j) - SCATTERING_OFFSET;
        nodes[(i + 1) * WIDTH + j + 1] = Exponential.log(layer.reflected(absorption, scattering));
      }
    }
    for (int i = 1; i <= ABSORPTIONS; i++) {
      goOn(nodes, i * WIDTH, 1);
      goOn(nodes, i * WIDTH + WIDTH - 1, -1);
    }
    for (int j = 0; j < WIDTH; j++) {
      goOn(nodes, j, WIDTH);
      goOn(nodes, (ABSORPTIONS + 1) * WIDTH + j, -WIDTH);
    }
    return nodes;
  }

  // Beyond an edge the nodes go on in a straight line.
  private static void goOn(double[] nodes, int beyond, int inwards) {
    nodes[beyond] = 2 * nodes[beyond + inwards] - nodes[beyond + 2 * inwards];
  }

  @Override
  public Grid grid() {
    return grid;
  }

  public SkinTone tone() {
    return tone;
  }

  @Override
  public Placement placement() {
    return placement;
  }

  @Override
  public double bare(int index) {
    return bare[index];
  }

  /// What bare skin gives back.
  public Reflectance bare() {
    return Reflectance.of(grid, bare);
  }

  /// What skin gives back with an even layer of pigment; depths at each wavelength, no unit.
  public Reflectance slab(double[] absorption, double[] scattering) {
    grid.checked(absorption);
    grid.checked(scattering);
    var answer = new double[3];
    var spectrum = new double[absorption.length];
    for (int i = 0; i < spectrum.length; i++) {
      look(i, absorption[i], scattering[i], answer);
      spectrum[i] = answer[0];
    }
    return Reflectance.of(grid, spectrum);
  }

  /// Looks up one wavelength: `answer` gets what comes back, and how it changes with a unit more of
  /// absorption and of scattering.
  ///
  /// *Domain*: depths 0 and above; beyond 40 and 60 the edge counts and changes are 0.
  @Override
  public void look(int index, double absorption, double scattering, double[] answer) {
    double most = MOST_ABSORPTION - ABSORPTION_OFFSET;
    double mostToo = MOST_SCATTERING - SCATTERING_OFFSET;
    double a = Math.max(0, Math.min(most, absorption));
    double v = Math.max(0, Math.min(mostToo, scattering));
    double x = (Exponential.log(a + ABSORPTION_OFFSET) - X_FIRST) / X_STEP;
    double y = (Exponential.log(v + SCATTERING_OFFSET) - Y_FIRST) / Y_STEP;
    int i = Math.max(0, Math.min(ABSORPTIONS - 2, (int) x));
    int j = Math.max(0, Math.min(SCATTERINGS - 2, (int) y));
    double s = x - i;
    double t = y - j;
    double[] table = logarithms[index];
    double before = before(t);
    double left = left(t);
    double right = left(1 - t);
    double after = before(1 - t);
    double beforeSlope = beforeSlope(t);
    double leftSlope = leftSlope(t);
    double rightSlope = -leftSlope(1 - t);
    double afterSlope = -beforeSlope(1 - t);
    double value = 0;
    double slopeX = 0;
    double slopeY = 0;
    for (int row = 0; row < 4; row++) {
      int at = (i + row) * WIDTH + j;
      double weight = weight(row, s);
      double along =
          before * table[at] + left * table[at + 1] + right * table[at + 2] + after * table[at + 3];
      value += weight * along;
      slopeX += slope(row, s) * along;
      slopeY +=
          weight
              * (beforeSlope * table[at]
                  + leftSlope * table[at + 1]
                  + rightSlope * table[at + 2]
                  + afterSlope * table[at + 3]);
    }
    double reflected = Exponential.exp(value);
    answer[0] = reflected;
    answer[1] = absorption > most ? 0 : reflected * slopeX / X_STEP / (a + ABSORPTION_OFFSET);
    answer[2] = scattering > mostToo ? 0 : reflected * slopeY / Y_STEP / (v + SCATTERING_OFFSET);
  }

  private static double weight(int row, double s) {
    return switch (row) {
      case 0 -> before(s);
      case 1 -> left(s);
      case 2 -> left(1 - s);
      default -> before(1 - s);
    };
  }

  private static double slope(int row, double s) {
    return switch (row) {
      case 0 -> beforeSlope(s);
      case 1 -> leftSlope(s);
      case 2 -> -leftSlope(1 - s);
      default -> -beforeSlope(1 - s);
    };
  }

  // The weight of the node before the one to the left; that after the right one is its mirror
  // image.
  private static double before(double t) {
    return ((2 - t) * t - 1) * t / 2;
  }

  private static double left(double t) {
    return ((3 * t - 5) * t * t + 2) / 2;
  }

  private static double beforeSlope(double t) {
    return ((4 - 3 * t) * t - 1) / 2;
  }

  private static double leftSlope(double t) {
    return (9 * t - 10) * t / 2;
  }
}
