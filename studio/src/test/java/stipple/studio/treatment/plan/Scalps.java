package stipple.studio.treatment.plan;

import java.util.Map;
import stipple.dots.Density;
import stipple.duration.Factors;
import stipple.duration.Healing;
import stipple.duration.PlanRequest;
import stipple.duration.TreatmentPlan;
import stipple.scalp.Areas;
import stipple.scalp.Stage;

/// The heads that the tests of this room plan for.
final class Scalps {

  private Scalps() {}

  /// The example of the open API: stage V, oily skin, pain 6.
  static PlanRequest stageFive() {
    return PlanRequest.guessed(
        Stage.NORWOOD_V.firstGuess().orElseThrow(),
        Density.HIGH.byZone(),
        new Factors(true, false, false, false, 6, 300, Healing.NORMAL));
  }

  /// Nothing but a scar of so many cm².
  static PlanRequest scar(double cm2) {
    return PlanRequest.measured(
        new Areas(0, 0, 0, 0, cm2), Map.of(stipple.scalp.Zone.SCAR, 60.0), Factors.usual());
  }

  /// A large head for somebody who sits for an hour at most: sessions come in parts.
  static PlanRequest impatient() {
    return PlanRequest.measured(
        new Areas(18, 112, 70, 50, 0),
        Density.HIGH.byZone(),
        new Factors(false, false, false, false, 4, 180, Healing.NORMAL));
  }

  static QuotedPlan quoted(PlanRequest request) {
    return QuotedPlan.of(request, TreatmentPlan.of(request));
  }
}
