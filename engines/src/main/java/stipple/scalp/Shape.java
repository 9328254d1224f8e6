package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// An area on the scalp: what a zone, a scar or a free patch covers, with holes if it has any.
///
/// Its rings neither cross nor repeat an edge; outer rings run counter-clockwise and holes
/// clockwise, so the area is always on the left. They may touch in single points. Each ring starts
/// at its least point, in u and then v. Two shapes that cover the same are equal.
///
/// *Holds for*: combining is exact but for the crossings, which are rounded to the grid of
/// [ScalpPoint] and so move an edge by less than one step (about two thousandths of a millimetre).
public final class Shape {

  /// The shape that covers nothing.
  public static final Shape EMPTY = new Shape(List.of());

  private static final int FIRST = 1;
  private static final int SECOND = 2;

  private final List<Ring> rings;

  private Shape(List<Ring> rings) {
    this.rings = rings;
  }

  /// The shape of these rings by the even-odd rule: a ring within a ring is a hole, one drawn twice
  /// is none. Rings may cross themselves and each other.
  public static Shape of(List<Ring> rings) {
    if (rings.isEmpty()) {
      return EMPTY;
    }
    var segments = new Segments(countOf(rings));
    for (var ring : rings) {
      segments.add(ring, FIRST);
    }
    return kept(Noding.ofAny(segments, boxOf(rings)), Combination.UNION);
  }

  /// What lies in this shape or the other.
  public Shape union(Shape other) {
    if (isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return this;
    }
    if (isApartFrom(other)) {
      var all = new ArrayList<>(rings);
      all.addAll(other.rings);
      all.sort(Chaining::compare);
      return new Shape(List.copyOf(all));
    }
    return combined(other, Combination.UNION);
  }

  /// What lies in this shape and the other.
  public Shape intersect(Shape other) {
    if (isApartFrom(other)) {
      return EMPTY;
    }
    if (surrounds(other)) {
      return other;
    }
    return other.surrounds(this) ? this : combined(other, Combination.INTERSECTION);
  }

  /// What lies in this shape but not in the other.
  public Shape minus(Shape other) {
    return isApartFrom(other) ? this : combined(other, Combination.DIFFERENCE);
  }

  /// True where the point, rounded to the grid, lies in the shape or on its edge.
  public boolean contains(ScalpPoint point) {
    int u = point.gridU();
    int v = point.gridV();
    int inside = 0;
    for (var ring : rings) {
      int side = ring.sideOf(u, v);
      if (side == 2) {
        return true;
      }
      inside ^= side;
    }
    return inside == 1;
  }

  public boolean isEmpty() {
    return rings.isEmpty();
  }

  /// The rings, ordered by their starts.
  public List<Ring> rings() {
    return rings;
  }

  /// The area in squared grid steps, exact. *Range*: 0 or more. This is no skin: the arc map is not
  /// true to area.
  public double gridArea() {
    double area = 0;
    for (var ring : rings) {
      area += ring.gridArea();
    }
    return area;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && rings.equals(shape.rings);
  }

  @Override
  public int hashCode() {
    return rings.hashCode();
  }

  @Override
  public String toString() {
    return "Shape" + rings;
  }

  private Shape combined(Shape other, Combination combination) {
    int firstCount = countOf(rings);
    var segments = new Segments(firstCount + countOf(other.rings));
    for (var ring : rings) {
      segments.add(ring, FIRST);
    }
    for (var ring : other.rings) {
      segments.add(ring, SECOND);
    }
    var noding = Noding.ofTwo(segments, firstCount, boxOf(rings), boxOf(other.rings));
    return kept(noding, combination);
  }

  private static Shape kept(Noding noding, Combination combination) {
    var graph = new EdgeGraph(noding);
    var rings = new Chaining(graph, new EdgeSides(graph), combination).rings();
    return rings.isEmpty() ? EMPTY : new Shape(rings);
  }

  private boolean isApartFrom(Shape other) {
    return isEmpty() || other.isEmpty() || boxOf(rings).isApartFrom(boxOf(other.rings));
  }

  // no edge of this one comes near the other, which lies within
  private boolean surrounds(Shape other) {
    var box = boxOf(other.rings);
    if (!boxOf(rings).holds(box)) {
      return false;
    }
    for (var ring : rings) {
      if (ring.comesNear(box)) {
        return false;
      }
    }
    return contains(other.rings.get(0).points().getFirst());
  }

  private static int countOf(List<Ring> rings) {
    int count = 0;
    for (var ring : rings) {
      count += ring.size();
    }
    return count;
  }

  private static GridBox boxOf(List<Ring> rings) {
    var box = rings.get(0).box();
    for (int i = 1; i < rings.size(); i++) {
      box = box.with(rings.get(i).box());
    }
    return box;
  }
}
