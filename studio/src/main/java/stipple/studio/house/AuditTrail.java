package stipple.studio.house;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import stipple.studio.house.database.Database;
import stipple.studio.house.signin.Viewer;
import stipple.studio.house.signin.Viewers;

/// Who did what, and when: added to in the change's own transaction, never changed.
@Component
public class AuditTrail {

  private final Database database;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;
  private final AtomicLong revision = new AtomicLong();

  AuditTrail(Database database, Viewers viewers, StudioClock clock, Ids ids) {
    this.database = database;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  /// One thing that was done. The action is a message key under `action.`.
  public record Event(Instant at, String action, Optional<String> actor) {}

  /// Notes something done for a client, e.g. `consultation.completed`.
  public void note(String action, UUID subjectId, UUID clientId) {
    noteEach(action, Map.of(subjectId, Optional.of(clientId)));
  }

  /// Notes the same of several, each by its id and with its client.
  public void noteEach(String action, Map<UUID, Optional<UUID>> clientsOfSubjects) {
    if (!clientsOfSubjects.isEmpty()) {
      add(action, clientsOfSubjects);
    }
  }

  /// Notes something done to the studio itself, e.g. `settings.changed`.
  public void note(String action, UUID subjectId) {
    add(action, Map.of(subjectId, Optional.empty()));
  }

  private void add(String action, Map<UUID, Optional<UUID>> clientsOfSubjects) {
    var now = clock.now();
    var actor = viewers.current().map(Viewer::personId);
    database.changeEach(
        """
        INSERT INTO audit_event (id, at, actor_id, action, subject_id, client_id)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        clientsOfSubjects.entrySet().stream()
            .map(one ->
                List.<Object>of(ids.next(), now, actor, action, one.getKey(), one.getValue()))
            .toList());
    growAfterCommit();
  }

  /// Grows with everything that was done and committed; as long as it stands, nothing changed here.
  public long revision() {
    return revision.get();
  }

  private void growAfterCommit() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              revision.incrementAndGet();
            }
          });
    }
  }

  /// What was done for a client, newest first.
  public List<Event> ofClient(UUID clientId) {
    return database.list(
        """
        SELECT e.at, e.action, p.name AS actor FROM audit_event e
        LEFT JOIN person p ON p.studio_id = e.studio_id AND p.id = e.actor_id
        WHERE e.client_id = ? ORDER BY e.at DESC, e.id DESC LIMIT 200
        """,
        row -> new Event(row.instant("at"), row.text("action"), row.maybeText("actor")),
        clientId);
  }
}
