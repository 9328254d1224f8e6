package stipple.studio.practice.messages;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.practice.timetable.Slot;

/// Which time of each visit its client was told last.
@Component
class VisitsTold {

  private final Database database;
  private final StudioClock clock;

  VisitsTold(Database database, StudioClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What was told of a visit, and when.
  record Told(UUID visitId, Slot slot, Instant at) {}

  Map<UUID, Told> of(Collection<UUID> visitIds) {
    var told = new HashMap<UUID, Told>();
    if (!visitIds.isEmpty()) {
      database
          .list(
              "SELECT * FROM visit_told WHERE visit_id = ANY (?::uuid[])",
              row ->
                  new Told(
                      row.id("visit_id"),
                      new Slot(row.instant("starts_at"), row.instant("ends_at")),
                      row.instant("told_at")),
              texts(visitIds))
          .forEach(one -> told.put(one.visitId(), one));
    }
    return told;
  }

  /// Remembers what is told now of these visits.
  void remember(List<UUID> visitIds) {
    database.change(
        """
        INSERT INTO visit_told (visit_id, starts_at, ends_at, told_at)
        SELECT a.id, a.starts_at, a.ends_at, ? FROM appointment a WHERE a.id = ANY (?::uuid[])
        ON CONFLICT (studio_id, visit_id) DO UPDATE SET starts_at = excluded.starts_at,
          ends_at = excluded.ends_at, told_at = excluded.told_at
        """,
        clock.now(),
        texts(visitIds));
  }

  /// Forgets visits that are off.
  void forget(List<UUID> visitIds) {
    database.change("DELETE FROM visit_told WHERE visit_id = ANY (?::uuid[])", texts(visitIds));
  }

  private static List<String> texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }
}
