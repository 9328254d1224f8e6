package stipple.studio.treatment.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.duration.DurationModel;
import stipple.duration.Treating;
import stipple.studio.practice.people.Person;

/// Who treats, and how long that person thinks each sitting takes; nobody yet known if empty.
public record Hands(Optional<Person> practitioner, Map<String, Integer> ownEstimateMinutes) {

  public Hands {
    ownEstimateMinutes = Map.copyOf(ownEstimateMinutes);
  }

  /// Somebody the studio does not know yet.
  static Hands unknown() {
    return new Hands(Optional.empty(), Map.of());
  }

  /// As the engine takes it.
  Treating treating(DurationModel model, UUID clientId, int day) {
    return new Treating(model, key(), clientId.toString(), day, ownEstimateMinutes);
  }

  /// How the session log calls the practitioner.
  public String key() {
    return practitioner.map(person -> person.id().toString()).orElse("");
  }
}
