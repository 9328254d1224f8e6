package stipple.studio.practice.timetable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.database.Database;
import stipple.studio.practice.settings.HoursChanged;

/// Locks whomever and whatever a change of the timetable touches, in the order of their ids as a
/// booking does, and tells by their number that what was read of them before no longer holds.
@Component
class Touched {

  private final Database database;

  Touched(Database database) {
    this.database = database;
  }

  /// One practitioner or room; all of the studio where none is named.
  List<UUID> lock(Optional<UUID> resource) {
    var locked = locked(resource);
    if (resource.isPresent() && locked.isEmpty()) {
      throw new NotFound();
    }
    database.change(
        "UPDATE resource SET version = version + 1 WHERE id = ANY (?::uuid[])",
        locked.stream().map(UUID::toString).toList());
    return locked;
  }

  private List<UUID> locked(Optional<UUID> resource) {
    try {
      return database.list(
          """
          SELECT id FROM resource
          WHERE kind IN ('PRACTITIONER', 'ROOM') AND id = coalesce(?::uuid, id)
          ORDER BY id FOR NO KEY UPDATE
          """,
          row -> row.id("id"),
          resource);
    } catch (ConcurrencyFailureException busy) {
      throw new NotDone(Phrase.of("timetable.busy"));
    }
  }

  @EventListener
  void hear(HoursChanged changed) {
    lock(Optional.empty());
  }
}
