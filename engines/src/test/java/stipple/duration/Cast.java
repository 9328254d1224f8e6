package stipple.duration;

import stipple.dots.Density;
import stipple.scalp.Areas;

/// The invented people all tests know.
final class Cast {

  private Cast() {}

  /// Norwood V, a full shaved look.
  static PlanRequest idris() {
    return PlanRequest.measured(
        new Areas(18, 80, 42, 0, 0), Density.HIGH.byZone(), Factors.usual());
  }

  /// Diffuse thinning, density between hairs, sensitive and dry skin.
  static PlanRequest mara() {
    var skin = new Factors(false, true, true, false, 6, 240, Healing.SLOW);
    return PlanRequest.measured(new Areas(0, 60, 20, 0, 0), Density.LOW.byZone(), skin)
        .by(Technique.BETWEEN_HAIRS)
        .towards(Goal.DENSITY);
  }

  /// A strip scar at the back.
  static PlanRequest tomasz() {
    return PlanRequest.measured(new Areas(0, 0, 0, 0, 24), Density.HIGH.byZone(), Factors.usual())
        .towards(Goal.SCAR_CAMOUFLAGE);
  }
}
