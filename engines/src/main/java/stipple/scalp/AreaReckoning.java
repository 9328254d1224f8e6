package stipple.scalp;

/// Areas of shapes on one head, with what tapes and bulges leave open.
///
/// The tapes: the area is taken on heads a little wider, longer and higher, which tells how it
/// follows the three scales and so the tapes. The bulges: each region's own share. *Source*:
/// `[EggFit]`. Laying it out takes some tens of milliseconds; an area after that well under one.
public final class AreaReckoning {

  private static final double STEP = 0.01;
  private static final int BEARINGS = 33;
  private static final int STEPS = 40;

  private final ScalpMap map;
  private final AreaTable[] larger = new AreaTable[3];
  private final AreaTable[] smaller = new AreaTable[3];

  private AreaReckoning(ScalpMap map) {
    this.map = map;
    for (int axis = 0; axis < 3; axis++) {
      larger[axis] = table(map.head().scale().times(axis, 1 + STEP));
      smaller[axis] = table(map.head().scale().times(axis, 1 / (1 + STEP)));
    }
  }

  public static AreaReckoning on(ScalpMap map) {
    return new AreaReckoning(map);
  }

  /// The area of a shape. *Range*: 0–1,500 cm².
  public double cm2(Shape shape) {
    return Math.max(0, map.areas().cm2(shape));
  }

  /// The area of a shape with its spread.
  public AreaEstimate estimate(Shape shape) {
    double cm2 = cm2(shape);
    if (cm2 <= 0) {
      return new AreaEstimate(0, 0);
    }
    double[] slopes = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      double change = larger[axis].cm2(shape) - smaller[axis].cm2(shape);
      slopes[axis] = change / (2 * STEP * cm2);
    }
    double tapes = map.head().logSd(slopes);
    double bulges = bulges(shape, cm2);
    return new AreaEstimate(cm2, Math.min(1, Math.sqrt(tapes * tapes + bulges * bulges)));
  }

  // Regions bulge independently of each other; what lies beyond all of them counts as the worst.
  private double bulges(Shape shape, double cm2) {
    double sum = 0;
    double rest = cm2;
    for (var region : ScalpRegion.values()) {
      double part = cm2(shape.intersect(region.shape()));
      double share = part * region.shapeSd() / cm2;
      sum += share * share;
      rest -= part;
    }
    double beyond = Math.max(0, rest) * ScalpRegion.TEMPLES.shapeSd() / cm2;
    return Math.sqrt(sum + beyond * beyond);
  }

  private static AreaTable table(Scale scale) {
    return new AreaTable(ScalpMap.meridians(scale, new ScalpFrame(scale), BEARINGS, STEPS));
  }
}
