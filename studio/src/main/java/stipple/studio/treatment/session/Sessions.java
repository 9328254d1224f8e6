package stipple.studio.treatment.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;

/// Every sitting of every client.
@Component
public class Sessions {

  private final SessionRows rows;

  Sessions(SessionRows rows) {
    this.rows = rows;
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
    return rows
        .where("s.client_id = ? AND s.voided_at IS NULL AND s.finished_at IS NULL", clientId)
        .stream()
        .findFirst();
  }

  /// The session a practitioner is at now.
  public Optional<Session> runningAt(UUID practitionerId) {
    return rows
        .where(
            "s.practitioner_id = ? AND s.voided_at IS NULL AND s.finished_at IS NULL",
            practitionerId)
        .stream()
        .findFirst();
  }

  /// Every session of the studio that runs now.
  public List<Session> allRunning() {
    return rows.where("s.voided_at IS NULL AND s.finished_at IS NULL");
  }

  /// The sessions that began between two instants: the day’s board, the studio’s log.
  public List<Session> begunBetween(Instant from, Instant to) {
    return rows.where("s.voided_at IS NULL AND s.started_at >= ? AND s.started_at < ?", from, to);
  }
}
