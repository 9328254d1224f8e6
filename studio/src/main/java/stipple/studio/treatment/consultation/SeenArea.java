package stipple.studio.treatment.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stipple.scalp.HeadView;
import stipple.scalp.ScalpMap;
import stipple.scalp.Shape;

/// What is seen of an area from one side, flat; its number is its place in the drawing.
record SeenArea(int number, HeadDrawing.Tint tint, List<List<Flat>> rings) {

  static SeenArea of(HeadView view, ScalpMap map, Shape visible, HeadDrawing drawing, int number) {
    var tint = drawing.tints().get(number);
    var rings = new ArrayList<List<Flat>>();
    for (var ring : tint.shape().intersect(visible).rings()) {
      var flat = Flat.around(view, map, ring.points());
      if (flat.size() > 2) {
        rings.add(flat);
      }
    }
    return new SeenArea(number, tint, rings);
  }

  boolean isSeen() {
    return !rings.isEmpty();
  }

  String path() {
    return rings.stream().map(ring -> Flat.open(ring) + "Z").collect(Collectors.joining());
  }

  /// How much of the picture it covers. *Range*: 0 or more, mm².
  double coveredMm2() {
    double covered = 0;
    for (var ring : rings) {
      for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i, i++) {
        covered += ring.get(before).x() * ring.get(i).y() - ring.get(i).x() * ring.get(before).y();
      }
    }
    return Math.abs(covered) / 2;
  }

  /// Whether a place of the picture lies in it, by the even-odd rule.
  boolean holds(double x, double y) {
    boolean inside = false;
    for (var ring : rings) {
      for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i, i++) {
        var a = ring.get(before);
        var b = ring.get(i);
        if ((a.y() <= y) != (b.y() <= y)
            && x < a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  /// How far its edge keeps from a box, below nought where it reaches in.
  double clearanceMm(Box box) {
    double least = Double.MAX_VALUE;
    for (var ring : rings) {
      for (var point : ring) {
        least = Math.min(least, box.distanceMm(point));
      }
    }
    return least;
  }

  /// The upright box around it.
  Box bounds() {
    return rings.stream().map(Box::of).reduce(Box::with).orElseThrow();
  }

  /// An upright box on the picture, in mm.
  record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double width, double height) {
      return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    static Box of(List<Flat> points) {
      var box = around(points.getFirst().x(), points.getFirst().y(), 0, 0);
      for (var point : points) {
        box = box.with(around(point.x(), point.y(), 0, 0));
      }
      return box;
    }

    Box with(Box other) {
      return new Box(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    double distanceMm(Flat point) {
      return Math.max(
          Math.max(left - point.x(), point.x() - right),
          Math.max(top - point.y(), point.y() - bottom));
    }
  }
}
