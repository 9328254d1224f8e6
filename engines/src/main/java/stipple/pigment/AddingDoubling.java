package stipple.pigment;

import stipple.number.Bounds;

/// How much light comes back from layers of skin: a thin slice is reckoned outright, doubled until
/// it is as thick as the layer, and the layers are laid upon one another.
///
/// It keeps its working arrays, so one of it serves one thread. *Holds for*: flat layers of one
/// refractive index, light from straight above; four streams stay within 0.3 CIEDE2000 of sixteen ·
/// *Source*: `[Prahl1993]`, written from the equations.
final class AddingDoubling {

  // the optical depth up to which a slice is thin enough for one step (chosen, as the design)
  private static final double THIN = 0.02;
  private static final double MOST_DEPTH = 1e6;

  private final Streams streams;
  private final Square square;
  private final int size;
  private final double[] a;
  private final double[] b;
  private final double[] c;
  private final double[] d;
  private final double[] light;

  AddingDoubling(Streams streams) {
    this.streams = streams;
    this.size = streams.count();
    this.square = new Square(size);
    this.a = square.empty();
    this.b = square.empty();
    this.c = square.empty();
    this.d = square.empty();
    this.light = new double[size];
  }

  static AddingDoubling inSkin() {
    return new AddingDoubling(Streams.fourInSkin());
  }

  /// Room for the operator of a layer or of a ground.
  double[] operator() {
    return square.empty();
  }

  /// Reckons what a layer reflects and what it lets through.
  ///
  /// *Domain*: depths 0 to 1e6, no unit: absorption times thickness, reduced scattering times
  /// thickness · *Range*: operators on radiance, none below 0 but for rounding.
  void layer(double absorption, double reducedScattering, double[] reflected, double[] passed) {
    Bounds.within(absorption, "absorption depth", "(no unit)", 0, MOST_DEPTH);
    Bounds.within(reducedScattering, "scattering depth", "(no unit)", 0, MOST_DEPTH);
    double scattering = reducedScattering / (1 - streams.forward());
    double whole = scattering + absorption;
    double albedo = whole == 0 ? 0 : scattering / whole;
    double depth = whole - scattering * streams.peak();
    double scaled = albedo * (1 - streams.peak()) / (1 - albedo * streams.peak());
    int doublings = 0;
    while (depth > THIN) {
      depth /= 2;
      doublings++;
    }
    thin(depth, scaled, reflected, passed);
    for (int i = 0; i < doublings; i++) {
      twice(reflected, passed);
    }
  }

  /// Lays a layer on a ground, whose operator becomes that of both.
  void cover(double[] ground, double[] reflected, double[] passed) {
    square.oneLess(ground, reflected, a);
    square.divide(passed, a, b);
    square.multiply(b, ground, c);
    square.multiply(c, passed, ground);
    add(ground, reflected);
  }

  /// The share of light from straight above that leaves the skin again, the gloss included.
  ///
  /// *Range*: the gloss of the bare surface to 1.
  double leaving(double[] ground) {
    int last = size - 1;
    for (int i = 0; i < size; i++) {
      double held = streams.heldBack(i);
      for (int j = 0; j < size; j++) {
        a[i * size + j] = (i == j ? 1 : 0) - held * ground[i * size + j];
      }
      light[i] = 0;
    }
    light[last] = (1 - streams.thrownBack()) / (2 * streams.cosine(last) * streams.weight(last));
    square.solve(a, light);
    double sum = streams.thrownBack();
    for (int i = 0; i < size; i++) {
      double up = 0;
      for (int j = 0; j < size; j++) {
        up += ground[i * size + j] * light[j];
      }
      sum += 2 * streams.cosine(i) * streams.weight(i) * (1 - streams.heldBack(i)) * up;
    }
    return sum;
  }

  // One slice by the diamond rule: light inside is the mean of what goes in and what comes out.
  private void thin(double depth, double albedo, double[] reflected, double[] passed) {
    for (int i = 0; i < size; i++) {
      double way = depth / 2 / streams.cosine(i);
      for (int j = 0; j < size; j++) {
        double half = albedo / 2 * streams.weight(j);
        int at = i * size + j;
        a[at] = (i == j ? 1 + way : 0) - way * half * streams.onward(i, j);
        b[at] = way * half * streams.back(i, j);
      }
    }
    square.identity(c);
    square.divide(c, a, d); // d: through the slice
    square.multiply(d, b, c); // c: back from the slice
    square.oneLess(c, c, a);
    square.divide(c, a, b);
    square.multiply(b, d, reflected);
    for (int i = 0; i < reflected.length; i++) {
      reflected[i] *= 2;
    }
    square.multiply(c, reflected, passed);
    for (int i = 0; i < passed.length; i++) {
      passed[i] += 2 * d[i];
      passed[i] -= i % (size + 1) == 0 ? 1 : 0;
    }
  }

  private void twice(double[] reflected, double[] passed) {
    square.oneLess(reflected, reflected, a);
    square.divide(passed, a, b);
    square.multiply(b, reflected, c);
    square.multiply(c, passed, d);
    add(reflected, d);
    square.multiply(b, passed, d);
    System.arraycopy(d, 0, passed, 0, passed.length);
  }

  private static void add(double[] sum, double[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }
}
