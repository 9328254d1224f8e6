package stipple.studio.practice.pastsessions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.duration.past.PastFile;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.signin.Viewers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The files of past sessions that were looked at.
@Component
class PastImports {

  static final int MOST_WAITING = 5;

  private static final String SHOWN =
      """
      SELECT i.id, i.file_name, i.fingerprint, i.state, i.lines, i.sessions, i.faults, i.taken,
        i.skipped, i.held_back, i.read_at, r.name AS read_by_name, i.taken_at,
        t.name AS taken_by_name, i.undone_at, u.name AS undone_by_name
      FROM past_sessions_import i
      JOIN person r ON r.studio_id = i.studio_id AND r.id = i.read_by
      LEFT JOIN person t ON t.studio_id = i.studio_id AND t.id = i.taken_by
      LEFT JOIN person u ON u.studio_id = i.studio_id AND u.id = i.undone_by
      """;

  private final Database database;
  private final AuditTrail trail;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;
  private final JsonMapper json;

  PastImports(
      Database database,
      AuditTrail trail,
      Viewers viewers,
      StudioClock clock,
      Ids ids,
      JsonMapper json) {
    this.database = database;
    this.trail = trail;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
    this.json = json;
  }

  List<PastImport> all() {
    return database.list(
        SHOWN + " WHERE i.state <> 'DROPPED' ORDER BY i.read_at DESC, i.id DESC LIMIT 200",
        PastImports::read);
  }

  PastImport get(UUID id) {
    return database
        .one(SHOWN + " WHERE i.id = ? AND i.state <> 'DROPPED'", PastImports::read, id)
        .orElseThrow(NotFound::new);
  }

  /// The same file, if it waits or all of it counts.
  Optional<PastImport> same(String fingerprint) {
    return database
        .list(
            SHOWN
                + " WHERE i.fingerprint = ? AND i.state NOT IN ('DROPPED', 'UNDONE')"
                + " AND coalesce(i.skipped, 0) = 0",
            PastImports::read,
            fingerprint)
        .stream()
        .findFirst();
  }

  byte[] bytes(UUID id) {
    return database
        .one(
            "SELECT bytes FROM past_sessions_import WHERE id = ? AND bytes IS NOT NULL",
            row -> row.bytes("bytes"),
            id)
        .orElseThrow(NotFound::new);
  }

  /// Keeps a file that was looked at; nothing of it counts yet.
  UUID add(SentFile sent, PastFile file) {
    if (database.count(
            "SELECT count(*) FROM past_sessions_import WHERE state IN ('LOOKED_AT', 'FAILED')")
        >= MOST_WAITING) {
      throw new NotDone(Phrase.of("past-sessions.too-many-waiting", MOST_WAITING));
    }
    var id = ids.next();
    database.change(
        """
        INSERT INTO past_sessions_import (id, file_name, fingerprint, bytes, state, lines, sessions,
          faults, read_at, read_by)
        VALUES (?, ?, ?, ?, 'LOOKED_AT', ?, ?, ?, ?, ?)
        """,
        id,
        sent.name(),
        sent.fingerprint(),
        sent.bytes(),
        file.lines(),
        file.sessions().size(),
        file.faults().size(),
        clock.now(),
        viewers.present().personId());
    trail.note("past-sessions.looked-at", id);
    return id;
  }

  /// From now on it is being taken over. `from` is the state it stands in.
  void begin(UUID id, PastImport.State from, Map<String, UUID> people) {
    changed(
        database.change(
            """
            UPDATE past_sessions_import SET state = 'TAKING_OVER', people = ?::jsonb, taken_at = ?,
              taken_by = ?
            WHERE id = ? AND state = ?
            """,
            json.writeValueAsString(people),
            clock.now(),
            viewers.present().personId(),
            id,
            from));
    trail.note("past-sessions.taken-over", id);
  }

  Map<String, UUID> people(UUID id) {
    return database
        .one(
            "SELECT people::text AS people FROM past_sessions_import WHERE id = ?",
            row -> json.readValue(row.text("people"), new TypeReference<Map<String, UUID>>() {}),
            id)
        .orElseThrow(NotFound::new);
  }

  void finish(UUID id, PastImport.Taken taken) {
    changed(
        database.change(
            """
            UPDATE past_sessions_import
            SET state = 'TAKEN_OVER', bytes = NULL, taken = ?, skipped = ?, held_back = ?
            WHERE id = ? AND state = 'TAKING_OVER'
            """,
            taken.sessions(),
            taken.skipped(),
            taken.heldBack(),
            id));
  }

  void fail(UUID id) {
    database.change(
        "UPDATE past_sessions_import SET state = 'FAILED' WHERE id = ? AND state = 'TAKING_OVER'",
        id);
  }

  /// Forgets a file nothing was taken from.
  void drop(UUID id, PastImport.State from) {
    changed(
        database.change(
            """
            UPDATE past_sessions_import SET state = 'DROPPED', bytes = NULL
            WHERE id = ? AND state = ?
            """,
            id,
            from));
    trail.note("past-sessions.dropped", id);
  }

  void undo(UUID id) {
    changed(
        database.change(
            """
            UPDATE past_sessions_import SET state = 'UNDONE', undone_at = ?, undone_by = ?
            WHERE id = ? AND state = 'TAKEN_OVER'
            """,
            clock.now(),
            viewers.present().personId(),
            id));
    trail.note("past-sessions.undone", id);
  }

  private static void changed(int rows) {
    if (rows == 0) {
      throw new NotDone.Stale();
    }
  }

  private static PastImport read(Row row) {
    return new PastImport(
        row.id("id"),
        row.text("file_name"),
        row.text("fingerprint"),
        row.choice("state", PastImport.State.class),
        row.whole("lines"),
        row.whole("sessions"),
        row.whole("faults"),
        row.maybeWhole("taken")
            .map(
                taken -> new PastImport.Taken(taken, row.whole("skipped"), row.whole("held_back"))),
        new PastImport.Did(row.instant("read_at"), row.text("read_by_name")),
        did(row, "taken_at", "taken_by_name"),
        did(row, "undone_at", "undone_by_name"));
  }

  private static Optional<PastImport.Did> did(Row row, String at, String by) {
    return row.maybeInstant(at).map(when -> new PastImport.Did(when, row.text(by)));
  }
}
