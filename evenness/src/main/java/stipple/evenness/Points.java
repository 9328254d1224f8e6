package stipple.evenness;

/// Dots on a patch, as many abscissas as ordinates, each within 0 and the patch's width or height.
public record Points(double[] x, double[] y, Patch patch) {

  public Points {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "Every dot needs x and y, got " + x.length + " x and " + y.length + " y");
    }
    if (x.length < 3) {
      throw new IllegalArgumentException("Evenness needs at least 3 dots, got " + x.length);
    }
    for (int i = 0; i < x.length; i++) {
      within(i, "x", x[i], patch.width());
      within(i, "y", y[i], patch.height());
    }
  }

  private static void within(int dot, String axis, double value, double high) {
    if (!(value >= 0 && value <= high)) {
      throw new IllegalArgumentException(
          axis + " of dot " + dot + " must lie between 0 and " + high + ", got " + value);
    }
  }

  public int count() {
    return x.length;
  }

  /// Dots to a unit of area.
  public double density() {
    return count() / patch.area();
  }

  /// The distance of neighbours if these dots lay as a honeycomb.
  public double spacing() {
    return spacing(density());
  }

  /// The ideal spacing at a density: no set of that density can keep its dots farther apart.
  ///
  /// *Domain*: dots to a unit of area, above 0 · *Range*: that unit of length · *Source*: geometry
  /// of the hexagonal lattice, sqrt(2 / (sqrt 3 n)).
  public static double spacing(double density) {
    if (!(density > 0)) {
      throw new IllegalArgumentException("A spacing needs a density above 0, got " + density);
    }
    return Math.sqrt(2 / (Math.sqrt(3) * density));
  }
}
