package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// The regions of a scalp by its anatomy. Together they are the hair-bearing scalp, without
/// overlap.
///
/// Each knows how far the area of a head with average bulges may be from the true one, apart from
/// what the tapes leave open. *Source*: own fit to public head shapes `[EggFit]`.
public enum ScalpRegion {
  FRONTAL(3.7, 72),
  TEMPLES(4.2, 45),
  FRONTO_PARIETAL(3.6, 9),
  MID_SCALP(1.1, 60),
  CROWN(2.0, 90),
  PARIETAL(2.7, 109),
  OCCIPITAL(3.2, 110);

  private final double shapeSdPercent;
  private final double referenceCm2;

  ScalpRegion(double shapeSdPercent, double referenceCm2) {
    this.shapeSdPercent = shapeSdPercent;
    this.referenceCm2 = referenceCm2;
  }

  /// How far a region's area may be off because no two heads bulge alike, as a share of it, one
  /// standard deviation. *Range*: 0.011–0.042, no unit.
  public double shapeSd() {
    return shapeSdPercent / 100;
  }

  /// The region's area on the head that the model was published with. *Range*: 9–110 cm².
  public double referenceCm2() {
    return referenceCm2;
  }

  /// The region on the map, the same for every head.
  public Shape shape() {
    return RegionShapes.of(this);
  }

  Shape drawn() {
    return switch (this) {
      case FRONTAL -> sectors(0, 45, 0.25, Double.MAX_VALUE);
      case TEMPLES -> sectors(45, 75, 0.35, Double.MAX_VALUE);
      case FRONTO_PARIETAL -> sectors(45, 75, 0.25, 0.35);
      case MID_SCALP -> sectors(0, 180, 0, 0.25);
      case CROWN -> sectors(120, 180, 0.25, 0.6);
      case PARIETAL -> sectors(75, 120, 0.25, Double.MAX_VALUE);
      case OCCIPITAL -> sectors(120, 180, 0.6, Double.MAX_VALUE);
    };
  }

  // Between two bearings on both sides, from one share of the way to another or to the hair rim.
  private static Shape sectors(double from, double to, double near, double far) {
    if (near == 0) {
      return Shape.of(List.of(BearingLine.around(degrees -> far)));
    }
    if (from == 0) {
      return Shape.of(List.of(band(-to, to, near, far)));
    }
    if (to == 180) {
      return Shape.of(List.of(band(from, 360 - from, near, far)));
    }
    return Shape.of(List.of(band(from, to, near, far), band(-to, -from, near, far)));
  }

  private static Ring band(double from, double to, double near, double far) {
    var points = new ArrayList<ScalpPoint>();
    points.addAll(BearingLine.between(from, to, degrees -> Math.min(far, HairRim.at(degrees))));
    points.addAll(BearingLine.between(to, from, degrees -> near));
    return Ring.of(points);
  }
}
