package stipple.studio.practice.sessionlog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import stipple.duration.DurationPrior;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import tools.jackson.databind.json.JsonMapper;

/// How the session log lies in its rows: events without a gap, one writer after the other.
@Component
class LogRows {

  private static final int AT_ONCE = 2_000;

  // just below the 8 s after which a connection is given up
  private static final String PATIENCE = "7s";

  private final Database database;
  private final JsonMapper json;

  LogRows(Database database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /// The last event, which names the whole log up to it; nothing while the log is empty.
  Optional<UUID> last() {
    return database.one(
        """
        SELECT e.id FROM session_log g JOIN session_log_event e
          ON e.studio_id = g.studio_id AND e.position = g.length
        """,
        row -> row.id("id"));
  }

  /// Hands over every event in its order, some at a time: a long log never stands in memory twice.
  void each(Consumer<LogEvent> take) {
    long read = 0;
    for (var some = after(read); !some.isEmpty(); some = after(read)) {
      some.forEach(take);
      read = some.getLast().position();
    }
  }

  private List<LogEvent> after(long position) {
    return database.list(
        """
        SELECT *, told::text AS told_json FROM session_log_event
        WHERE studio_id = this_studio() AND position > ? ORDER BY position LIMIT ?
        """,
        this::read,
        position,
        AT_ONCE);
  }

  /// What the log knows of sessions that count or once counted: every session of the studio, and
  /// those of files that were not taken back.
  List<KnownSession> known() {
    return database.list(
        """
        SELECT coalesce(e.past_key, e.session_id::text) AS key, e.client_key,
          (e.told->>'day')::int AS day
        FROM session_log_event e
        WHERE e.kind = 'SESSION' AND (e.import_id IS NULL OR e.import_id NOT IN (
          SELECT v.import_id FROM session_log_event v
          WHERE v.kind = 'VOID' AND v.import_id IS NOT NULL))
        """,
        row -> new KnownSession(row.text("key"), row.text("client_key"), row.whole("day")));
  }

  /// Who else writes waits until this change is made or undone; says how long the log is. A large
  /// file takes some seconds, and nobody at the chair is to be turned away for it.
  long hold() {
    database.list(
        "SELECT set_config('lock_timeout', ?, true), set_config('statement_timeout', ?, true)",
        row -> row,
        PATIENCE,
        PATIENCE);
    database.change("INSERT INTO session_log (length) VALUES (0) ON CONFLICT DO NOTHING");
    return database.count(
        "SELECT length FROM session_log WHERE studio_id = this_studio() FOR UPDATE");
  }

  void append(List<NewEvent> events) {
    long before = hold();
    database.change(
        """
        INSERT INTO session_log_event (position, id, kind, at, by_person, session_id, import_id,
          past_key, event_id, client_key, told)
        SELECT ? + n, (e->>'id')::uuid, e->>'kind', (e->>'at')::timestamptz,
          (e->>'byPerson')::uuid, (e->>'sessionId')::uuid, (e->>'importId')::uuid,
          e->>'pastKey', (e->>'eventId')::uuid, e->>'clientKey', nullif(e->'told', 'null'::jsonb)
        FROM jsonb_array_elements(CAST(? AS jsonb)) WITH ORDINALITY AS of (e, n)
        """,
        before,
        json.writeValueAsString(events));
    database.change(
        "UPDATE session_log SET length = ? WHERE studio_id = this_studio()",
        before + events.size());
  }

  private LogEvent read(Row row) {
    var kind = row.choice("kind", LogEvent.Kind.class);
    var told = row.maybeText("told_json");
    return new LogEvent(
        row.big("position"),
        row.id("id"),
        kind,
        row.instant("at"),
        row.maybeId("session_id"),
        row.maybeId("import_id"),
        row.maybeText("past_key"),
        row.maybeId("event_id"),
        row.maybeText("client_key"),
        kind == LogEvent.Kind.SESSION
            ? told.map(text -> json.readValue(text, ToldSession.class))
            : Optional.empty(),
        kind == LogEvent.Kind.HYPER
            ? told.map(text -> json.readValue(text, DurationPrior.class))
            : Optional.empty());
  }
}
