package stipple.studio.treatment.session;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// The breaks of running sessions. An open pass waits through a break; its minutes do not count.
@Component
public class Breaks {

  private final Database database;
  private final SessionRows rows;
  private final StudioClock clock;
  private final Ids ids;

  Breaks(Database database, SessionRows rows, StudioClock clock, Ids ids) {
    this.database = database;
    this.rows = rows;
    this.clock = clock;
    this.ids = ids;
  }

  public void take(UUID sessionId, Break.Reason reason) {
    var session = rows.holdRunning(sessionId);
    if (session.openBreak().isPresent()) {
      throw new NotDone(Phrase.of("session.break.one-open"));
    }
    database.change(
        "INSERT INTO session_break (id, session_id, reason, began_at) VALUES (?, ?, ?, ?)",
        ids.next(),
        sessionId,
        reason,
        clock.now());
  }

  public void end(UUID sessionId) {
    rows.holdRunning(sessionId);
    int ended =
        database.change(
            "UPDATE session_break SET ended_at = ? WHERE session_id = ? AND ended_at IS NULL",
            clock.now(),
            sessionId);
    if (ended == 0) {
      throw new NotDone(Phrase.of("session.break.none-open"));
    }
  }
}
