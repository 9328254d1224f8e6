package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// A side from which a head is looked at, without perspective: a flat picture true to scale.
public enum HeadView {
  /// From above, the nose up.
  TOP,
  /// From the client's right, the nose to the right.
  RIGHT,
  /// From the client's left, the nose to the left.
  LEFT,
  /// From behind, the client's right on the right.
  BACK;

  static final double FURTHEST = 1.18;
  private static final double STEP_DEGREES = 3;

  /// How far to the right in the picture a place lies, in mm.
  public double right(Position place) {
    return switch (this) {
      case TOP, BACK -> place.xMm();
      case RIGHT -> place.yMm();
      case LEFT -> -place.yMm();
    };
  }

  /// How far down in the picture a place lies, in mm.
  public double down(Position place) {
    return switch (this) {
      case TOP -> -place.yMm();
      case RIGHT, LEFT, BACK -> -place.zMm();
    };
  }

  /// Whether the skin faces the viewer at a point.
  public boolean sees(ScalpMap map, ScalpPoint point) {
    return towards(map.facing(point)) > 0;
  }

  /// What of the scalp is seen.
  public Shape visible(ScalpMap map) {
    return switch (this) {
      case TOP -> Shape.of(List.of(Ring.of(horizon(map))));
      case RIGHT -> half(1);
      case LEFT -> half(-1);
      case BACK -> Shape.of(List.of(BackContour.ring(map)));
    };
  }

  /// The outline of the head against its background, as far as the map reaches.
  public List<Position> outline(ScalpMap map) {
    var points =
        switch (this) {
          case TOP -> horizon(map);
          case RIGHT, LEFT -> profile();
          case BACK -> BackContour.points(map);
        };
    return points.stream().map(map::at).toList();
  }

  private double towards(Direction facing) {
    return switch (this) {
      case TOP -> facing.z();
      case RIGHT -> facing.x();
      case LEFT -> -facing.x();
      case BACK -> -facing.y();
    };
  }

  // where the skin turns away from above, at every bearing
  private List<ScalpPoint> horizon(ScalpMap map) {
    var points = new ArrayList<ScalpPoint>();
    for (double degrees = 0; degrees < 360; degrees += STEP_DEGREES) {
      double bearing = degrees * Math.PI / 180;
      double near = 0.3;
      double far = FURTHEST;
      for (int halving = 0; halving < 18; halving++) {
        double middle = (near + far) / 2;
        if (sees(map, ScalpPoint.polar(middle, bearing))) {
          near = middle;
        } else {
          far = middle;
        }
      }
      points.add(ScalpPoint.polar(near, bearing));
    }
    return points;
  }

  private static List<ScalpPoint> profile() {
    var points = new ArrayList<ScalpPoint>();
    for (double way = FURTHEST; way > 0; way -= 0.02) {
      points.add(new ScalpPoint(0, way));
    }
    for (double way = 0; way < FURTHEST; way += 0.02) {
      points.add(new ScalpPoint(0, -way));
    }
    return points;
  }

  private static Shape half(int side) {
    var points = new ArrayList<ScalpPoint>();
    for (var point : BearingLine.between(0, 180, degrees -> FURTHEST)) {
      points.add(new ScalpPoint(side * point.u(), point.v()));
    }
    return Shape.of(List.of(Ring.of(points)));
  }
}
