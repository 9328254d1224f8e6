package stipple.scalp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stipple.number.Bounds;

/// What can be measured on a drawn hairline.
///
/// *Domain*: midFrontalHeightCm, middle of the line above the glabella, 3–16 cm · templeAboveMidCm,
/// the temple corner above (+) or below (−) the middle, −8 to 8 cm · templeOffEyeLineCm, the corner
/// beside the line up from the outer corner of the eye, 0–8 cm · transitionDepthCm 0–5 cm ·
/// ageYears 16–120 · formerHeightCm, the client's old line if known, 3–16 cm · stage if known ·
/// detail, only where the line was laid on a head.
public record HairlineMeasures(
    double midFrontalHeightCm,
    double templeAboveMidCm,
    double templeOffEyeLineCm,
    double transitionDepthCm,
    EdgeStyle edge,
    boolean man,
    int ageYears,
    @Nullable Double formerHeightCm,
    @Nullable Stage stage,
    @Nullable HairlineDetail detail) {

  /// Where a man's line starts when nothing else is known: 8 cm above the glabella `[Garg]`.
  public static final double USUAL_HEIGHT_CM = 8;

  private static final double MM_PER_CM = 10;
  private static final List<HairlineTag> CORNERS =
      List.of(HairlineTag.RIGHT_CORNER, HairlineTag.LEFT_CORNER);

  public HairlineMeasures {
    Bounds.within(midFrontalHeightCm, "height of the hairline", "cm", 3, 16);
    Bounds.within(templeAboveMidCm, "temple corner above the middle", "cm", -8, 8);
    Bounds.within(templeOffEyeLineCm, "temple corner off the eye line", "cm", 0, 8);
    Bounds.within(transitionDepthCm, "depth of the transition", "cm", 0, 5);
    Bounds.within(ageYears, "age", "years", 16, 120);
    if (formerHeightCm != null) {
      Bounds.within(formerHeightCm, "height of the former hairline", "cm", 3, 16);
    }
  }

  /// Where the line is told in figures only.
  public HairlineMeasures(
      double midFrontalHeightCm,
      double templeAboveMidCm,
      double templeOffEyeLineCm,
      double transitionDepthCm,
      EdgeStyle edge,
      boolean man,
      int ageYears,
      @Nullable Double formerHeightCm,
      @Nullable Stage stage) {
    this(
        midFrontalHeightCm,
        templeAboveMidCm,
        templeOffEyeLineCm,
        transitionDepthCm,
        edge,
        man,
        ageYears,
        formerHeightCm,
        stage,
        null);
  }

  /// Measures a line laid on a head; its middle and corners must be named.
  ///
  /// The corner counts as on the eye line where the published construction put it, which stands
  /// further out `[Garg]`. Figures beyond their bounds count as the nearest within.
  public static HairlineMeasures of(
      LaidHairline line,
      HairlineTemplate template,
      FaceMeasures face,
      Edge edge,
      double bodyPerCm2,
      Wearer wearer) {
    var map = line.map();
    double heightMm = face.heightMm(line.curve().named(HairlineTag.MIDDLE), map);
    double lowestMm = Double.POSITIVE_INFINITY;
    double offMm = 0;
    for (var tag : CORNERS) {
      var corner = line.curve().named(tag);
      lowestMm = Math.min(lowestMm, face.heightMm(corner, map));
      double sideMm = Math.abs(map.at(corner).xMm());
      offMm = Math.max(offMm, Math.abs(sideMm - face.outerCanthusMm()));
    }
    return new HairlineMeasures(
        Math.max(3, Math.min(16, heightMm / MM_PER_CM)),
        Math.max(-8, Math.min(8, (lowestMm - heightMm) / MM_PER_CM)),
        template == HairlineTemplate.GARG ? 0 : Math.min(8, offMm / MM_PER_CM),
        Math.min(5, edge.featherMm() / MM_PER_CM),
        edge.style(),
        wearer.man(),
        wearer.ageYears(),
        wearer.formerHeightCm(),
        wearer.stage(),
        HairlineDetail.of(line, edge, bodyPerCm2));
  }
}
