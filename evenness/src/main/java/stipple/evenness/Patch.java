package stipple.evenness;

/// The piece of plane on which dots are judged: a torus, whose opposite edges meet, or an open
/// window cut out of something larger.
///
/// In a window, dots nearer than four ideal spacings to the edge serve as neighbours only: their
/// own neighbours may lie outside.
public record Patch(double width, double height, boolean torus) {

  /// How far from a window's edge a dot must lie to be judged, in ideal spacings; chosen: a cell
  /// never reaches farther in any set worth judging.
  static final double MARGIN = 4;

  public Patch {
    if (!(width > 0 && width < Double.MAX_VALUE && height > 0 && height < Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "A patch needs a width and a height above 0, got " + width + " and " + height);
    }
  }

  /// A patch whose opposite edges meet.
  public static Patch torus(double width, double height) {
    return new Patch(width, height, true);
  }

  /// A patch with four open edges.
  public static Patch window(double width, double height) {
    return new Patch(width, height, false);
  }

  public double area() {
    return width * height;
  }

  /// How far a place lies from the nearest edge; without end on a torus.
  double edge(double x, double y) {
    return torus
        ? Double.POSITIVE_INFINITY
        : Math.min(Math.min(x, width - x), Math.min(y, height - y));
  }
}
