package stipple.scalp;

import java.util.ArrayList;
import java.util.List;
import stipple.number.Bounds;
import stipple.number.Trigonometry;

/// A single place on a head: a scar, a bare patch, or something that is to be left out.
///
/// Its middle keeps its place in the anatomy, its size is in millimetres of skin. Up to 60 mm it is
/// an oval; a longer one is a strip of even width that keeps its heading.
///
/// *Domain*: lengthMm 2–350; widthMm 1–150, not more than the length; headingRad, the direction of
/// the length, 0 level around the head, a quarter turn from crown to rim, −π to π.
public record Spot(
    Kind kind, ScalpPoint middle, double lengthMm, double widthMm, double headingRad) {

  /// What is there.
  public enum Kind {
    SCAR,
    BARE_PATCH,
    LEFT_OUT
  }

  private static final double LONGEST_OVAL_MM = 60;
  private static final int OVAL_CORNERS = 48;
  private static final double STRIDE_MM = 4;

  public Spot {
    Bounds.within(lengthMm, "length of a spot", "mm", 2, 350);
    Bounds.within(widthMm, "width of a spot", "mm", 1, Math.min(150, lengthMm));
    Bounds.within(headingRad, "heading of a spot", "rad", -Math.PI, Math.PI);
  }

  /// What it covers on the map of a head.
  public Shape on(ScalpMap map) {
    var ring = lengthMm <= LONGEST_OVAL_MM ? oval(map) : strip(map);
    return Shape.of(List.of(Ring.of(ring)));
  }

  /// The middle of its end, ahead.
  public ScalpPoint end(ScalpMap map) {
    if (lengthMm <= LONGEST_OVAL_MM) {
      return stride(map, middle, lengthMm / 2);
    }
    int strides = strides() / 2;
    var end = middle;
    for (int i = 0; i < strides; i++) {
      end = stride(map, end, lengthMm / 2 / strides);
    }
    return end;
  }

  /// The point of its edge on the left of its middle.
  public ScalpPoint side(ScalpMap map) {
    var frame = SkinFrame.at(map, middle);
    var along = frame.heading(headingRad);
    return frame.off(along, 0, frame.leftOf(along), widthMm / 2);
  }

  private int strides() {
    return 2 * ((int) (lengthMm / 2 / STRIDE_MM) + 1);
  }

  private List<ScalpPoint> oval(ScalpMap map) {
    var frame = SkinFrame.at(map, middle);
    var along = frame.heading(headingRad);
    var across = frame.leftOf(along);
    var ring = new ArrayList<ScalpPoint>();
    for (int i = 0; i < OVAL_CORNERS; i++) {
      double turn = 2 * Math.PI * i / OVAL_CORNERS;
      double alongMm = lengthMm / 2 * Trigonometry.cos(turn);
      double acrossMm = widthMm / 2 * Trigonometry.sin(turn);
      ring.add(frame.off(along, alongMm, across, acrossMm));
    }
    return ring;
  }

  private List<ScalpPoint> strip(ScalpMap map) {
    int strides = strides();
    double stride = lengthMm / strides;
    var start = middle;
    for (int i = 0; i < strides / 2; i++) {
      start = stride(map, start, -stride);
    }
    var edges = new ArrayList<ScalpPoint>();
    var here = start;
    for (int i = 0; i <= strides; i++) {
      var frame = SkinFrame.at(map, here);
      var along = frame.heading(headingRad);
      var across = frame.leftOf(along);
      edges.add(i, frame.off(along, 0, across, -widthMm / 2));
      edges.add(i + 1, frame.off(along, 0, across, widthMm / 2));
      here = stride(map, here, stride);
    }
    return edges;
  }

  private ScalpPoint stride(ScalpMap map, ScalpPoint from, double mm) {
    var frame = SkinFrame.at(map, from);
    var along = frame.heading(headingRad);
    return frame.off(along, mm, frame.leftOf(along), 0);
  }
}
