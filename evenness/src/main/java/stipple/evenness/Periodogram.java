package stipple.evenness;

/// How strongly dots on a torus follow each wave: power |sum e^(-2 pi i k.x)|^2 / N at whole
/// frequencies k, for half the plane, since the other half mirrors it.
///
/// Frequencies are counted along a side of the square of the torus's area; on a square torus they
/// are whole. *Range*: power 0 to N, 1 on average for rain.
public final class Periodogram {

  /// No wave is asked for above this. *Source*: chosen; time grows with its square.
  private static final int HIGHEST = 300;

  private final int highest;
  private final int highestX;
  private final int highestY;
  private final double scaleX;
  private final double scaleY;
  private final double[][] power;

  private Periodogram(Points points) {
    var patch = points.patch();
    double side = Math.sqrt(patch.area());
    highest = (int) Math.min(HIGHEST, Math.ceil(2 * Math.sqrt(points.count())));
    scaleX = side / patch.width();
    scaleY = side / patch.height();
    highestX = (int) Math.ceil((highest + 1) / scaleX) - 1;
    highestY = (int) Math.ceil((highest + 1) / scaleY) - 1;
    power = Waves.power(points, highestX, highestY);
  }

  /// *Domain*: dots on a torus.
  public static Periodogram of(Points points) {
    if (!points.patch().torus()) {
      throw new IllegalArgumentException("A spectrum needs dots on a torus, got a window");
    }
    return new Periodogram(points);
  }

  /// The highest frequency whose ring is whole.
  public int highest() {
    return highest;
  }

  /// The highest whole number of waves across the width.
  public int highestX() {
    return highestX;
  }

  /// The highest whole number of waves across the height.
  public int highestY() {
    return highestY;
  }

  /// The power of a wave. *Domain*: -highestX to highestX, -highestY to highestY.
  public double power(int kx, int ky) {
    return ky < 0 ? power[-ky][highestX - kx] : power[ky][highestX + kx];
  }

  /// The mean power of each ring, floor |k| = 0 to `highest`; ring 0 is empty and NaN.
  public double[] rings() {
    var rings = new double[highest + 1];
    var counts = new int[highest + 1];
    visit((frequency, angle, value) -> {
      if (frequency < highest + 1) {
        rings[(int) frequency] += value;
        counts[(int) frequency]++;
      }
    });
    for (int q = 0; q <= highest; q++) {
      rings[q] /= counts[q];
    }
    return rings;
  }

  /// What is done with a wave: how many there are along the side, where they run, how strong they
  /// are.
  interface Visitor {
    void see(double frequency, double angle, double power);
  }

  /// Visits one of each pair of mirrored waves, without the standing one.
  void visit(Visitor visitor) {
    for (int ky = 0; ky <= highestY; ky++) {
      for (int kx = ky == 0 ? 1 : -highestX; kx <= highestX; kx++) {
        double x = kx * scaleX;
        double y = ky * scaleY;
        visitor.see(Math.sqrt(x * x + y * y), Math.atan2(y, x), power[ky][highestX + kx]);
      }
    }
  }
}
