package stipple.studio.practice.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.timetable.Slot;

/// The diary as it is told outside: cancelled visits too, each with the moment it changed last.
@Component
public class DiaryCopies {

  private static final String COPIES =
      """
      SELECT a.id, a.client_id, a.practitioner_id, a.starts_at, a.ends_at, a.cancelled_at, a.missed_at,
        a.version, a.booked_at, c.name AS client_name, r.name AS room_name,
        greatest(a.booked_at, a.cancelled_at, a.missed_at, (SELECT max(e.at) FROM audit_event e
          WHERE e.client_id = a.client_id AND e.subject_id = a.id)) AS changed_at
      FROM appointment a
      JOIN client c ON c.studio_id = a.studio_id AND c.id = a.client_id
      JOIN room r ON r.studio_id = a.studio_id AND r.id = a.room_id
      """;

  private final Database database;

  DiaryCopies(Database database) {
    this.database = database;
  }

  public DiaryCopy get(UUID visitId) {
    return all(List.of(visitId)).stream().findFirst().orElseThrow(NotFound::new);
  }

  /// These visits, in the order of their times.
  public List<DiaryCopy> all(Collection<UUID> visitIds) {
    return visitIds.isEmpty()
        ? List.of()
        : database.list(
            COPIES + "WHERE a.id = ANY (?::uuid[]) ORDER BY a.starts_at, a.id",
            DiaryCopies::read,
            visitIds.stream().map(UUID::toString).toList());
  }

  /// A client's visits that begin at that moment or later.
  public List<DiaryCopy> ofClient(UUID clientId, Instant from) {
    return database.list(
        COPIES + "WHERE a.client_id = ? AND a.starts_at >= ? ORDER BY a.starts_at, a.id",
        DiaryCopies::read,
        clientId,
        from);
  }

  /// A practitioner's visits that begin between two moments.
  public List<DiaryCopy> ofPractitioner(UUID personId, Instant from, Instant to) {
    return database.list(
        COPIES
            + "WHERE a.practitioner_id = ? AND a.starts_at >= ? AND a.starts_at < ? ORDER BY a.starts_at, a.id",
        DiaryCopies::read,
        personId,
        from,
        to);
  }

  /// Everybody who is expected between two moments.
  public List<DiaryCopy> expected(Instant from, Instant to) {
    return database.list(
        COPIES
            + """
            WHERE a.starts_at > ? AND a.starts_at <= ? AND a.cancelled_at IS NULL AND a.missed_at IS NULL
            ORDER BY a.starts_at, a.id
            """,
        DiaryCopies::read,
        from,
        to);
  }

  /// A visit as it stands, kept so until the transaction ends; empty if nobody is expected at that
  /// moment any more.
  public Optional<DiaryCopy> keepStanding(UUID visitId, Instant startsAt) {
    var locked =
        database.list(
            """
            SELECT id FROM appointment WHERE id = ? AND starts_at = ? AND cancelled_at IS NULL
              AND missed_at IS NULL FOR SHARE
            """,
            row -> row.id("id"),
            visitId,
            startsAt);
    return all(locked).stream().findFirst();
  }

  private static DiaryCopy read(Row row) {
    return new DiaryCopy(
        row.id("id"),
        row.id("client_id"),
        row.id("practitioner_id"),
        row.text("client_name"),
        row.text("room_name"),
        new Slot(row.instant("starts_at"), row.instant("ends_at")),
        row.maybeInstant("cancelled_at").isPresent(),
        row.maybeInstant("missed_at").isPresent(),
        row.whole("version"),
        row.instant("booked_at"),
        row.instant("changed_at"));
  }
}
