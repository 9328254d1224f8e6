package stipple.studio.treatment.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.signin.Viewer;

/// Every sitting of every client.
@Component
public class Sessions {

  private final Database database;
  private final SessionRows rows;
  private final SessionStart start;
  private final TellTheLog log;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final ApplicationEventPublisher events;

  Sessions(
      Database database,
      SessionRows rows,
      SessionStart start,
      TellTheLog log,
      AuditTrail trail,
      StudioClock clock,
      ApplicationEventPublisher events) {
    this.database = database;
    this.rows = rows;
    this.start = start;
    this.log = log;
    this.trail = trail;
    this.clock = clock;
    this.events = events;
  }

  public Session get(UUID id) {
    return rows.where("s.id = ?", id).stream().findFirst().orElseThrow(NotFound::new);
  }

  /// The sessions of a client that count, by number.
  public List<Session> ofClient(UUID clientId) {
    return rows.where("s.client_id = ? AND s.voided_at IS NULL", clientId);
  }

  /// The session of a client that runs now.
  public Optional<Session> running(UUID clientId) {
    return rows.running("s.client_id", clientId);
  }

  /// Every session of the studio that runs now.
  public List<Session> allRunning() {
    return rows.where("s.voided_at IS NULL AND s.finished_at IS NULL");
  }

  /// Begins the next sitting of the plan, if every gate is open.
  public Session start(Starting starting) {
    return get(start.begin(starting));
  }

  public void note(UUID id, String note, int version) {
    rows.holdRunning(id);
    int changed =
        database.change(
            "UPDATE session SET note = ?, version = version + 1 WHERE id = ? AND version = ?",
            note,
            id,
            version);
    if (changed == 0) {
      throw new NotDone.Stale();
    }
  }

  /// Ends the session; with `closeOpen` a pass or break still open ends with it.
  public void finish(UUID id, boolean closeOpen) {
    var session = rows.holdRunning(id);
    if (session.totalDots() == 0) {
      throw new NotDone(Phrase.of("session.finish.no-dots"));
    }
    boolean open = session.openPass().isPresent() || session.openBreak().isPresent();
    if (open && !closeOpen) {
      throw new NotDone(Phrase.of("session.finish.open"));
    }
    var now = clock.now();
    close("session_break", "", id, now);
    close("pass", ", version = version + 1", id, now);
    database.change(
        "UPDATE session SET finished_at = ?, version = version + 1 WHERE id = ?", now, id);
    log.finished(id);
    trail.note("session.finished", id, session.clientId());
    events.publishEvent(new SessionFinished(session.clientId(), id, now));
  }

  private void close(String table, String also, UUID sessionId, Instant now) {
    database.change(
        "UPDATE "
            + table
            + " SET ended_at = ?"
            + also
            + " WHERE session_id = ? AND ended_at IS NULL",
        now,
        sessionId);
  }

  /// Takes a session out of the count, with a reason. Only the owner may.
  public void voidIt(UUID id, String reason, Viewer by) {
    if (!by.isOwner()) {
      throw new NotDone(Phrase.of("session.void.owner-only"));
    }
    rows.hold(id);
    var session = get(id);
    int changed =
        database.change(
            """
            UPDATE session SET voided_at = ?, void_reason = ?, version = version + 1
            WHERE id = ? AND voided_at IS NULL
            """,
            clock.now(),
            reason,
            id);
    if (changed == 0) {
      throw new NotDone(Phrase.of("session.void.already"));
    }
    if (session.isFinished()) {
      log.takenBack(id);
    }
    trail.note("session.voided", id, session.clientId());
  }
}
