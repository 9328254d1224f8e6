package stipple.studio.treatment.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.duration.PlanRequest;
import stipple.duration.Treating;
import stipple.duration.TreatmentPlan;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.people.People;
import stipple.studio.practice.sessionlog.SessionLogs;
import stipple.studio.practice.settings.Studios;

/// Draws plans up in the hands that will treat, by what the log has taught of them.
@Component
class HandsOfClients {

  private final PlanPractitioners practitioners;
  private final OwnEstimates estimates;
  private final People people;
  private final SessionLogs logs;
  private final Studios studios;
  private final StudioClock clock;

  HandsOfClients(
      PlanPractitioners practitioners,
      OwnEstimates estimates,
      People people,
      SessionLogs logs,
      Studios studios,
      StudioClock clock) {
    this.practitioners = practitioners;
    this.estimates = estimates;
    this.people = people;
    this.logs = logs;
    this.studios = studios;
    this.clock = clock;
  }

  /// The hands that are to treat a client.
  Hands of(UUID clientId) {
    return practitioners
        .of(clientId)
        .map(person -> new Hands(Optional.of(person), estimates.of(clientId, person.id())))
        .orElseGet(Hands::unknown);
  }

  /// The hands of one practitioner, or of somebody not known yet; the plan's own know what they
  /// said.
  Hands of(UUID clientId, Optional<UUID> practitionerId) {
    var own = of(clientId);
    if (own.practitioner().map(person -> person.id()).equals(practitionerId)) {
      return own;
    }
    return practitionerId
        .flatMap(people::find)
        .map(person -> new Hands(Optional.of(person), Map.of()))
        .orElseGet(Hands::unknown);
  }

  /// How many sessions of these hands were learned from.
  int sessionsOf(Hands hands) {
    return logs.learned().model().sessionsOf(hands.key());
  }

  TreatmentPlan plan(UUID clientId, PlanRequest request, Hands hands) {
    return TreatmentPlan.of(request, treating(clientId, hands));
  }

  /// All that minutes follow from, but for the work itself.
  Treating treating(UUID clientId, Hands hands) {
    int day = (int) clock.today(studios.present().place().zone()).toEpochDay();
    return hands.treating(logs.learned().model(), clientId, day);
  }
}
