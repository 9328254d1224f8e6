package stipple.scalp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stipple.number.Bounds;

/// A hairline in the figures in which a studio speaks of it.
///
/// *Domain*: heightMm, the middle above the glabella along the skin, 40–140 · recessionMm, how much
/// higher the corner is than the middle, each along its own way from the crown, −20 to 60 ·
/// cornerSideMm, the corner beside the middle plane, 25–80, or nothing: where the template has it ·
/// the left corner's figures, or nothing: as on the right. Where a head has no room for a corner so
/// high and so far out, it stands at its height as far out as there is; [#of] tells what came of
/// it.
public record HairlineWish(
    HairlineTemplate template,
    double heightMm,
    double recessionMm,
    @Nullable Double cornerSideMm,
    @Nullable Double leftRecessionMm,
    @Nullable Double leftCornerSideMm) {

  // the lateral point stands near the line up from the pupil, but well inside the corner (chosen)
  private static final double LATERAL_MM = 32;
  private static final double LATERAL_OF_CORNER = 0.62;
  // a natural line bulges forward between middle and corner, more so the further the corner is set
  // back (chosen; sources name the lateral hump without a figure)
  private static final double HUMP_MM = 2;
  private static final double HUMP_OF_RECESSION = 0.22;

  public HairlineWish {
    Bounds.within(heightMm, "height of the hairline", "mm", 40, 140);
    Bounds.within(recessionMm, "recession of the corner", "mm", -20, 60);
    requireSide(cornerSideMm);
    if (leftRecessionMm != null) {
      Bounds.within(leftRecessionMm, "recession of the left corner", "mm", -20, 60);
    }
    requireSide(leftCornerSideMm);
  }

  private static void requireSide(@Nullable Double sideMm) {
    if (sideMm != null) {
      Bounds.within(sideMm, "corner beside the middle", "mm", 25, 80);
    }
  }

  /// A line that is the same on both sides.
  public static HairlineWish symmetric(
      HairlineTemplate template, double heightMm, double recessionMm) {
    return new HairlineWish(template, heightMm, recessionMm, null, null, null);
  }

  /// The line to begin with: where hair still stands in the middle it starts there, never lower,
  /// else 80 mm above the brow `[Garg]`. *Assumption*: the early stages' heights and corners are
  /// those of their shapes; a woman's front edge is kept, 64 mm up `[KoreanForehead]`.
  public static HairlineWish suiting(@Nullable Stage stage, FaceMeasures face, ScalpMap map) {
    if (stage == null) {
      return from(HairlineTemplate.GARG, 80, face, map);
    }
    return switch (stage) {
      case NORWOOD_II -> symmetric(HairlineTemplate.GARG, 60, 12);
      case NORWOOD_III, NORWOOD_III_VERTEX -> symmetric(HairlineTemplate.GARG, 62, 14);
      case NORWOOD_IV -> symmetric(HairlineTemplate.GARG, 72, 14);
      case NORWOOD_V, NORWOOD_VI, NORWOOD_VII -> from(HairlineTemplate.GARG, 80, face, map);
      case LUDWIG_I, LUDWIG_II, LUDWIG_III -> symmetric(HairlineTemplate.EPICANTHAL, 64, 4);
    };
  }

  /// The figures of a template at a height, on one head.
  public static HairlineWish from(
      HairlineTemplate template, double heightMm, FaceMeasures face, ScalpMap map) {
    var found = HairlineConstruction.of(template, heightMm, face, map);
    double recession = face.heightMm(found.corner(), map) - heightMm;
    double side = map.at(found.corner()).xMm();
    return new HairlineWish(
        template, heightMm, within(recession, -20, 60), within(side, 25, 80), null, null);
  }

  /// The figures of a drawn line as it lies on a head, the one it was drawn on or another.
  ///
  /// *Holds for*: lines whose middle and corners are named; figures beyond what may be wished come
  /// back as the nearest that may.
  public static HairlineWish of(
      HairlineCurve curve, HairlineTemplate template, FaceMeasures face, ScalpMap map) {
    double height = face.heightMm(curve.named(HairlineTag.MIDDLE), map);
    var right = curve.named(HairlineTag.RIGHT_CORNER);
    var left = curve.named(HairlineTag.LEFT_CORNER);
    return new HairlineWish(
        template,
        within(height, 40, 140),
        recession(right, height, face, map),
        side(right, map),
        curve.symmetric() ? null : recession(left, height, face, map),
        curve.symmetric() ? null : side(left, map));
  }

  private static double recession(
      ScalpPoint corner, double heightMm, FaceMeasures face, ScalpMap map) {
    return within(face.heightMm(corner, map) - heightMm, -20, 60);
  }

  private static double side(ScalpPoint corner, ScalpMap map) {
    return within(Math.abs(map.at(corner).xMm()), 25, 80);
  }

  private static double within(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  /// True if the left side is told by figures of its own.
  public boolean isUneven() {
    return leftRecessionMm != null || leftCornerSideMm != null;
  }

  /// The line through seven named points that has these figures on a head.
  public HairlineCurve curve(FaceMeasures face, ScalpMap map) {
    var surface = new HeadSurface(map.head().scale());
    var middle = face.atHeight(heightMm, 0, map);
    var eye = HairlineConstruction.beside(new ScalpPoint(0, face.glabellaRho(map)), map, surface);
    double templateSide = cornerSideMm == null ? templateSideMm(face, map) : cornerSideMm;
    var right = half(recessionMm, templateSide, middle, eye, face, map, surface);
    if (!isUneven()) {
      return HairlineCurve.locked(right);
    }
    double leftRecession = leftRecessionMm == null ? recessionMm : leftRecessionMm;
    double leftSide = leftCornerSideMm == null ? templateSide : leftCornerSideMm;
    var left = half(leftRecession, leftSide, middle, eye, face, map, surface);
    var all = new ArrayList<>(right);
    for (int i = left.size() - 2; i >= 0; i--) {
      all.add(left.get(i).mirrored());
    }
    return HairlineCurve.free(all);
  }

  private double templateSideMm(FaceMeasures face, ScalpMap map) {
    return switch (template) {
      case GARG -> map.at(HairlineConstruction.of(template, heightMm, face, map).corner()).xMm();
      case EPICANTHAL -> face.outerCanthusMm();
    };
  }

  // from the temple to the middle, on the right
  private List<HairlinePoint> half(
      double recession,
      double side,
      ScalpPoint middle,
      ScalpPoint eye,
      FaceMeasures face,
      ScalpMap map,
      HeadSurface surface) {
    var corner = CornerPlace.at(heightMm + recession, side, face, map);
    return List.of(
        new HairlinePoint(
            HairlineConstruction.peak(corner, eye, map, surface), HairlineTag.RIGHT_TEMPLE),
        new HairlinePoint(corner, HairlineTag.RIGHT_CORNER),
        new HairlinePoint(
            lateral(middle, corner, recession, map, surface), HairlineTag.RIGHT_LATERAL),
        new HairlinePoint(middle, HairlineTag.MIDDLE));
  }

  // On the straightest way from middle to corner, then forward by the hump.
  private static ScalpPoint lateral(
      ScalpPoint middle, ScalpPoint corner, double recession, ScalpMap map, HeadSurface surface) {
    var from = map.at(middle);
    var to = map.at(corner);
    double share = Math.min(LATERAL_OF_CORNER, LATERAL_MM / to.xMm());
    var way = SkinArc.between(surface, from, to);
    var point = map.pointOf(way.after(share * SkinArc.mm(surface, from, to)));
    double hump = HUMP_MM + HUMP_OF_RECESSION * Math.max(0, recession);
    double forward = hump / map.rimMm(point.bearingRad());
    return ScalpPoint.polar(point.rho() + forward, point.bearingRad());
  }
}
