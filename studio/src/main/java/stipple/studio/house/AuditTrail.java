package stipple.studio.house;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stipple.studio.house.signin.Viewer;
import stipple.studio.house.signin.Viewers;

/// Who did what, and when: added to in the change's own transaction, never changed.
@Component
public class AuditTrail {

  private final JdbcClient database;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;

  AuditTrail(JdbcClient database, Viewers viewers, StudioClock clock, Ids ids) {
    this.database = database;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  /// One thing that was done. The action is a message key under `action.`.
  public record Event(Instant at, String action, @Nullable String actor, @Nullable UUID subjectId) {}

  /// Notes something done for a client, e.g. `consultation.completed`.
  public void note(String action, UUID subjectId, UUID clientId) {
    add(action, subjectId, clientId);
  }

  /// Notes something done to the studio itself, e.g. `settings.changed`.
  public void note(String action, UUID subjectId) {
    add(action, subjectId, null);
  }

  private void add(String action, UUID subjectId, @Nullable UUID clientId) {
    Optional<Viewer> viewer = viewers.current();
    database
        .sql(
            """
            INSERT INTO audit_event (studio_id, id, at, actor_id, action, subject_id, client_id)
            VALUES (nullif(current_setting('stipple.studio', true), '')::uuid, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            ids.next(), Timestamp.from(clock.now()), viewer.map(Viewer::personId).orElse(null), action,
            subjectId, clientId)
        .update();
  }

  /// What was done for a client, newest first.
  public List<Event> ofClient(UUID clientId) {
    return database
        .sql(
            """
            SELECT e.at, e.action, p.name AS actor, e.subject_id FROM audit_event e
            LEFT JOIN person p ON p.studio_id = e.studio_id AND p.id = e.actor_id
            WHERE e.client_id = ? ORDER BY e.at DESC, e.id DESC LIMIT 200
            """)
        .param(clientId)
        .query(
            (row, _) ->
                new Event(
                    row.getTimestamp("at").toInstant(), row.getString("action"), row.getString("actor"),
                    row.getObject("subject_id", UUID.class)))
        .list();
  }
}
