package stipple.evenness;

/// Dots in space, on the skin of something.
public record SurfacePoints(double[] x, double[] y, double[] z) {

  public SurfacePoints {
    if (x.length != y.length || x.length != z.length) {
      throw new IllegalArgumentException(
          "Every dot needs x, y and z, got " + x.length + ", " + y.length + " and " + z.length);
    }
    if (x.length < 3) {
      throw new IllegalArgumentException("Evenness needs at least 3 dots, got " + x.length);
    }
    for (int i = 0; i < x.length; i++) {
      if (!Double.isFinite(x[i]) || !Double.isFinite(y[i]) || !Double.isFinite(z[i])) {
        throw new IllegalArgumentException(
            "Dot " + i + " must lie somewhere, got " + x[i] + ", " + y[i] + ", " + z[i]);
      }
    }
  }

  public int count() {
    return x.length;
  }

  double distanceSquared(int a, int b) {
    double dx = x[b] - x[a];
    double dy = y[b] - y[a];
    double dz = z[b] - z[a];
    return dx * dx + dy * dy + dz * dz;
  }
}
