package stipple.studio.practice.insights;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.practice.sessionlog.SessionLogs;

/// Somebody looked at the odd figures of a session and stands by them.
@Component
class Confirmations {

  private final SessionLogs logs;
  private final AuditTrail trail;

  Confirmations(SessionLogs logs, AuditTrail trail) {
    this.logs = logs;
    this.trail = trail;
  }

  /// From now on the forecasts learn from it.
  void standBy(UUID event) {
    var session =
        logs.learned().sessions().stream()
            .filter(one -> one.id().equals(event))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!session.isHeldBack()) {
      throw new NotDone(Phrase.of("insights.not-held-back"));
    }
    logs.confirm(event);
    trail.note("session-log.confirmed", event);
  }
}
