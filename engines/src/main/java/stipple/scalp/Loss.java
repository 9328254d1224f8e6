package stipple.scalp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stipple.number.Bounds;

/// Where hair has gone: the shape of a stage, moved to what is seen on this head.
///
/// `frontBack` moves the front of the loss back, `crownWider` widens the bare crown (for Ludwig
/// stages the parting), `sidesLower` lowers the sides; all as a share of the way from crown to rim,
/// −0.3 to 0.3, so that they keep their place when the head is measured again. *Assumption*: the
/// shapes are starting points to be adjusted, never a diagnosis (chosen, after the zones that each
/// stage names).
public record Loss(Stage stage, double frontBack, double crownWider, double sidesLower) {

  private static final double FURTHEST = 0.3;
  private static final double FRONT_ENDS_DEGREES = 100;
  private static final double NOWHERE = 9;

  public Loss {
    Bounds.within(frontBack, "move of the front", "of the way to the rim", -FURTHEST, FURTHEST);
    Bounds.within(crownWider, "widening of the crown", "of the way", -FURTHEST, FURTHEST);
    Bounds.within(sidesLower, "lowering of the sides", "of the way", -FURTHEST, FURTHEST);
  }

  /// The shape of a stage as it is drawn in books.
  public static Loss of(Stage stage) {
    return new Loss(stage, 0, 0, 0);
  }

  /// The bare or thin scalp on the map.
  public Shape shape() {
    return switch (stage) {
      case NORWOOD_II ->
          front(0, 0.62, 20, 0.60, 38, 0.55, 52, 0.60, 62, 0.68, 75, 0.8).union(crown(0, -0.34));
      case NORWOOD_III ->
          front(0, 0.61, 18, 0.58, 36, 0.45, 52, 0.52, 64, 0.68, 75, 0.8).union(crown(0, -0.34));
      case NORWOOD_III_VERTEX ->
          front(0, 0.61, 18, 0.58, 36, 0.47, 52, 0.54, 64, 0.68, 75, 0.8).union(crown(0.17, -0.34));
      case NORWOOD_IV ->
          front(0, 0.54, 18, 0.50, 36, 0.36, 54, 0.46, 66, 0.68, 75, 0.8).union(crown(0.22, -0.34));
      case NORWOOD_V ->
          front(0, 0.36, 18, 0.33, 40, 0.26, 56, 0.42, 68, 0.68, 75, 0.8).union(crown(0.29, -0.34));
      case NORWOOD_VI ->
          front(0, 0, 50, 0, 58, 0.40, 72, 0.70, 80, 0.8)
              .union(crown(0.36, -0.30))
              .union(box(0.34, -0.3, 0.3));
      case NORWOOD_VII -> fallenSides();
      case LUDWIG_I -> box(0.12, -0.45, 0.5);
      case LUDWIG_II -> box(0.25, -0.45, 0.5);
      case LUDWIG_III -> box(0.38, -0.45, 0.5);
    };
  }

  /// Where hair still stands in the middle of the forehead; nowhere on a bare front.
  public Optional<ScalpPoint> frontInTheMiddle() {
    return switch (stage) {
      case NORWOOD_II -> front(0.62);
      case NORWOOD_III, NORWOOD_III_VERTEX -> front(0.61);
      case NORWOOD_IV -> front(0.54);
      case LUDWIG_I, LUDWIG_II, LUDWIG_III -> Optional.of(new ScalpPoint(0, HairRim.at(0)));
      case NORWOOD_V, NORWOOD_VI, NORWOOD_VII -> Optional.empty();
    };
  }

  private Optional<ScalpPoint> front(double way) {
    return Optional.of(new ScalpPoint(0, Math.min(HairRim.at(0), way - frontBack)));
  }

  // Everything in front of a line through pairs of bearing and share of the way, up to the hair
  // rim.
  private Shape front(double... pairs) {
    double[][] corners = new double[pairs.length / 2 + 1][];
    for (int i = 0; i < pairs.length / 2; i++) {
      corners[i] = new double[] {pairs[2 * i], pairs[2 * i + 1]};
    }
    corners[pairs.length / 2] = new double[] {180, NOWHERE};
    var points = new ArrayList<ScalpPoint>();
    points.addAll(BearingLine.between(-FRONT_ENDS_DEGREES, FRONT_ENDS_DEGREES, HairRim::at));
    points.addAll(
        BearingLine.between(
            FRONT_ENDS_DEGREES,
            -FRONT_ENDS_DEGREES,
            degrees -> {
              double way = Math.max(0, BearingLine.through(corners, degrees) - frontBack);
              return Math.min(way, HairRim.at(degrees));
            }));
    return shapeOf(points);
  }

  private Shape crown(double radius, double middleV) {
    double wide = radius + crownWider;
    if (wide <= 0) {
      return Shape.EMPTY;
    }
    var points = new ArrayList<ScalpPoint>();
    for (var point : BearingLine.between(0, 360, degrees -> wide)) {
      points.add(new ScalpPoint(point.u(), point.v() + middleV));
    }
    return shapeOf(points).intersect(HairRim.inside());
  }

  private Shape box(double wide, double from, double to) {
    double half = Math.max(0.02, wide + crownWider);
    double front = Math.max(from + 0.05, to - frontBack);
    return shapeOf(
            List.of(
                new ScalpPoint(-half, from),
                new ScalpPoint(half, from),
                new ScalpPoint(half, front),
                new ScalpPoint(-half, front)))
        .intersect(HairRim.inside());
  }

  // All within the rim, and above a line along the sides.
  private Shape fallenSides() {
    double[][] corners = {
      {0, NOWHERE}, {70, NOWHERE}, {80, 0.62}, {100, 0.56}, {130, 0.60}, {180, 0.62}
    };
    var line =
        BearingLine.around(degrees -> {
          double way = BearingLine.through(corners, degrees) + sidesLower;
          double unsigned = BearingLine.unsigned(degrees);
          double rim = HairRim.at(degrees) - (unsigned < 45 ? Math.max(0, frontBack) : 0);
          return Math.min(way, rim);
        });
    return Shape.of(List.of(line));
  }

  private static Shape shapeOf(List<ScalpPoint> points) {
    return Shape.of(List.of(Ring.of(points)));
  }
}
