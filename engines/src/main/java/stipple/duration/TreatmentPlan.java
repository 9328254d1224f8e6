package stipple.duration;

import java.util.List;
import java.util.Map;
import stipple.number.Interval;
import stipple.scalp.Zone;

/// What follows from a scalp, a wish and a client: the sessions still to come, and why.
///
/// `sessionNumber` counts the layers, done and to come; the sittings can be more, where a layer is
/// split. `keptShare` is the mean share of dots taken to hold, by zone. `learnedSessions` is the
/// number of the practitioner's sessions behind the minutes.
public record TreatmentPlan(
    int sessionNumber,
    List<PlannedSession> sessions,
    Map<Zone, Double> keptShare,
    List<Reason> reasons,
    List<Assumption> assumptions,
    int learnedSessions) {

  public TreatmentPlan {
    sessions = List.copyOf(sessions);
    keptShare = Zone.inOrder(keptShare);
    reasons = List.copyOf(reasons);
    assumptions = List.copyOf(assumptions);
  }

  /// The plan for a request.
  ///
  /// *Domain*: any valid [PlanRequest] · *Range*: 0–48 sittings · *Holds for*: a practitioner never
  /// timed · *Source*: `[Liu2025]` `[SmpHairCreations]` `[TeamMicro]` `[Bernstein]`.
  public static TreatmentPlan of(PlanRequest request) {
    return new Planner(request, Pace::estimate, 0).plan();
  }

  /// The plan for a request, its minutes by what the log has taught of this practitioner and
  /// client, drawn towards what the practitioner says of a sitting.
  public static TreatmentPlan of(PlanRequest request, Treating treating) {
    int learned = treating.model().sessionsOf(treating.practitioner());
    return new Planner(request, treating.timing(), learned).plan();
  }

  /// The plan for a request, its minutes by what was told of this practitioner and client: the one
  /// by the log itself.
  public static TreatmentPlan of(PlanRequest request, LearnedHands hands) {
    return of(request, hands.ready());
  }

  /// The same by hands that were made ready, plan after plan.
  public static TreatmentPlan of(PlanRequest request, ReadyHands hands) {
    return new Planner(request, hands.timing(), hands.sessionsOfPractitioner()).plan();
  }

  /// All dots still to be placed.
  public int totalDots() {
    int sum = 0;
    for (var session : sessions) {
      sum += session.totalDots();
    }
    return sum;
  }

  /// All minutes still to come, the shown minutes of the sittings added up.
  ///
  /// One practitioner and one client make all sittings long or short together, so the ends are
  /// added like the middles: wide rather than too narrow.
  public Interval totalMinutes() {
    double low = 0;
    double middle = 0;
    double high = 0;
    for (var session : sessions) {
      low += session.minutes().low();
      middle += session.minutes().middle();
      high += session.minutes().high();
    }
    return new Interval(low, middle, high);
  }
}
