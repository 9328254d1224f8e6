package stipple.studio.treatment.session;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.practice.sessionlog.SessionLogs;
import stipple.studio.practice.settings.Studios;

/// Tells the session log of a finished session, and tells it anew where its record was put right.
@Component
class TellTheLog {

  private final SessionRows rows;
  private final Forecasts forecasts;
  private final SessionLogs logs;
  private final Studios studios;

  TellTheLog(SessionRows rows, Forecasts forecasts, SessionLogs logs, Studios studios) {
    this.rows = rows;
    this.forecasts = forecasts;
    this.logs = logs;
    this.studios = studios;
  }

  void finished(UUID sessionId) {
    var session = rows.where("s.id = ?", sessionId).stream().findFirst().orElseThrow(NotFound::new);
    if (session.totalDots() == 0) {
      return;
    }
    var zone = studios.present().place().zone();
    int day = (int) session.startedAt().atZone(zone).toLocalDate().toEpochDay();
    var done = forecasts.ask(Forecasts.Work.done(session, FinishedSession.dots(session)));
    logs.keep(sessionId, new FinishedSession(session, day, done, rows.forecast(sessionId)).told());
  }

  void putRight(UUID sessionId) {
    logs.takeBack(sessionId);
    finished(sessionId);
  }

  void takenBack(UUID sessionId) {
    logs.takeBack(sessionId);
  }
}
