package stipple.scalp;

/// A line on the map as rows of coordinates, open or closed.
public final class MapLine {

  private final double[] u;
  private final double[] v;

  MapLine(double[] u, double[] v) {
    this.u = u;
    this.v = v;
  }

  public int size() {
    return u.length;
  }

  public double u(int i) {
    return u[i];
  }

  public double v(int i) {
    return v[i];
  }

  public ScalpPoint at(int i) {
    return new ScalpPoint(u[i], v[i]);
  }

  /// The places to the right, copied.
  public double[] us() {
    return u.clone();
  }

  /// The places forward, copied.
  public double[] vs() {
    return v.clone();
  }
}
