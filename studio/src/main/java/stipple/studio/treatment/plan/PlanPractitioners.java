package stipple.studio.treatment.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.treatment.consultation.Consultations;

/// Who is to treat a client, as far as the plan goes. Nobody is bound by it: at the chair it is
/// said anew.
@Component
class PlanPractitioners {

  private final Database database;
  private final People people;
  private final Consultations consultations;
  private final StudioClock clock;

  PlanPractitioners(
      Database database, People people, Consultations consultations, StudioClock clock) {
    this.database = database;
    this.people = people;
    this.consultations = consultations;
    this.clock = clock;
  }

  /// The one chosen; else the only one there is; else the one who held the consultation. Whoever
  /// treats no more is nobody.
  Optional<Person> of(UUID clientId) {
    var here = people.practitioners();
    return chosen(clientId)
        .or(() -> here.size() == 1 ? Optional.of(here.getFirst().id()) : Optional.empty())
        .or(() -> consultations.latest(clientId).map(held -> held.practitionerId()))
        .flatMap(id -> here.stream().filter(person -> person.id().equals(id)).findFirst());
  }

  private Optional<UUID> chosen(UUID clientId) {
    return database.one(
        "SELECT practitioner_id FROM plan_practitioner WHERE client_id = ?",
        row -> row.id("practitioner_id"),
        clientId);
  }

  void choose(UUID clientId, UUID practitionerId, UUID by) {
    if (people.practitioners().stream().noneMatch(person -> person.id().equals(practitionerId))) {
      throw new NotDone(Phrase.of("plan.hands.not-here"));
    }
    database.change(
        """
        INSERT INTO plan_practitioner (client_id, practitioner_id, chosen_by, chosen_at)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (studio_id, client_id) DO UPDATE SET practitioner_id = excluded.practitioner_id,
          chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
        """,
        clientId,
        practitionerId,
        by,
        clock.now());
  }
}
