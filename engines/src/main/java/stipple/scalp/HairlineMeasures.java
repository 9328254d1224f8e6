package stipple.scalp;

import org.jspecify.annotations.Nullable;
import stipple.number.Bounds;

/// What can be measured on a drawn hairline.
///
/// *Domain*: midFrontalHeightCm, middle of the line above the glabella, 3–16 cm · templeAboveMidCm,
/// the temple corner above (+) or below (−) the middle, −8 to 8 cm · templeOffEyeLineCm, the corner
/// beside the line up from the outer corner of the eye, 0–8 cm · transitionDepthCm 0–5 cm ·
/// ageYears 16–120 · formerHeightCm, the client's old line if known, 3–16 cm · stage if known.
public record HairlineMeasures(
    double midFrontalHeightCm,
    double templeAboveMidCm,
    double templeOffEyeLineCm,
    double transitionDepthCm,
    EdgeStyle edge,
    boolean man,
    int ageYears,
    @Nullable Double formerHeightCm,
    @Nullable Stage stage) {

  /// Where a man's line starts when nothing else is known: 8 cm above the glabella `[Garg]`.
  public static final double USUAL_HEIGHT_CM = 8;

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
}
