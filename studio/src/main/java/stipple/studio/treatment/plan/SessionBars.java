package stipple.studio.treatment.plan;

import java.util.List;
import java.util.stream.Stream;
import stipple.duration.PlannedSession;
import stipple.duration.TreatmentPlan;

/// The sittings of a plan as range bars on one scale.
public record SessionBars(List<PlannedSession> sittings, RangeScale scale) {

  public static SessionBars of(TreatmentPlan plan) {
    return comparing(plan, plan);
  }

  /// The bars of one plan, on a scale that holds the other one too.
  public static SessionBars comparing(TreatmentPlan plan, TreatmentPlan other) {
    int longest =
        Stream.of(plan, other)
            .flatMap(one -> one.sessions().stream())
            .mapToInt(SessionBars::end)
            .max()
            .orElse(60);
    return new SessionBars(plan.sessions(), RangeScale.holding(longest));
  }

  /// The ink of a session: four there are.
  public static int ink(PlannedSession sitting) {
    return Math.min(4, sitting.number());
  }

  private static int end(PlannedSession sitting) {
    return Math.max((int) sitting.minutes().high(), sitting.bookedMinutes());
  }
}
