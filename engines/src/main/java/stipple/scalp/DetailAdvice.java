package stipple.scalp;

import java.util.List;
import stipple.scalp.HairlineAdvice.Code;

/// What to say of a line once it is laid on a head.
///
/// The bounds of corner, symmetry and hardness are an **assumption**; that corners must not be
/// filled `[Shapiro]` and hard lines are noticed most `[TeamMicro-hairlines]` is told.
final class DetailAdvice {

  private static final double FLATTEST_CORNER_DEG = 160;
  private static final double LARGEST_DIFFERENCE_MM = 5;
  private static final double EVEN_MM = 0.5;
  private static final double NARROW_MM = 3;
  // natural edges have 38–78, 51 on average [Keene]; the bound itself is chosen
  private static final double DENSEST_PER_CM2 = 60;

  private DetailAdvice() {}

  static void onCorners(HairlineDetail detail, List<HairlineAdvice> advice) {
    if (detail.cornerAngleRad() * 180 / Math.PI > FLATTEST_CORNER_DEG) {
      advice.add(HairlineAdvice.warning(Code.ANGLE_FILLED, FLATTEST_CORNER_DEG, "Shapiro"));
    }
    if (detail.asymmetryMm() > LARGEST_DIFFERENCE_MM) {
      advice.add(HairlineAdvice.note(Code.ASYMMETRIC, LARGEST_DIFFERENCE_MM, "Chosen"));
    }
  }

  static boolean isHard(HairlineDetail detail) {
    return detail.unevennessMm() < EVEN_MM && detail.featherMm() < NARROW_MM;
  }

  static HairlineAdvice hard() {
    return HairlineAdvice.warning(Code.HARD_EDGE, NARROW_MM, "TeamMicro-hairlines");
  }

  static void onDensity(HairlineDetail detail, List<HairlineAdvice> advice) {
    if (detail.firstPerCm2() > DENSEST_PER_CM2) {
      advice.add(HairlineAdvice.warning(Code.DENSE_EDGE, DENSEST_PER_CM2, "Keene"));
    }
  }
}
