package stipple.dots;

/// A layout whose dots were moved a little to lie more evenly at each session; names, zones and
/// sessions are those of the layout.
public final class Polished {

  private final Layout layout;
  private final double[] ps;
  private final double[] qs;
  private final float[] placesMm;

  Polished(Layout layout, double[][] places) {
    this.layout = layout;
    this.ps = places[0];
    this.qs = places[1];
    this.placesMm = layout.field().chart().placesMm(ps, qs, ps.length);
  }

  /// The layout before polish, which names the same dots.
  public Layout layout() {
    return layout;
  }

  /// How far to the client's right on the chart, in cm of it.
  public double p(int dot) {
    return ps[dot];
  }

  /// How far to the front on the chart, in cm of it.
  public double q(int dot) {
    return qs[dot];
  }

  /// Where a dot lies on the skin, to the client's right of the middle.
  public double xMm(int dot) {
    return placesMm[3 * dot];
  }

  /// Where a dot lies on the skin, to the front of the middle.
  public double yMm(int dot) {
    return placesMm[3 * dot + 1];
  }

  /// Where a dot lies on the skin, above the middle.
  public double zMm(int dot) {
    return placesMm[3 * dot + 2];
  }

  /// How far a dot was moved on the skin. *Range*: 0 to half the widest spacing around it.
  public double movedMm(int dot) {
    double dx = xMm(dot) - layout.xMm(dot);
    double dy = yMm(dot) - layout.yMm(dot);
    double dz = zMm(dot) - layout.zMm(dot);
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
}
