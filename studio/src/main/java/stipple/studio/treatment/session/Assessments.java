package stipple.studio.treatment.session;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// The looks at the work while a session runs.
@Component
public class Assessments {

  private final Database database;
  private final SessionRows rows;
  private final StudioClock clock;
  private final Ids ids;

  Assessments(Database database, SessionRows rows, StudioClock clock, Ids ids) {
    this.database = database;
    this.rows = rows;
    this.clock = clock;
    this.ids = ids;
  }

  /// What was seen and heard at one look.
  public record Look(
      int redness,
      Assessment.Fullness fullness,
      Assessment.Symmetry symmetry,
      int pain,
      String clientWord,
      String note) {}

  public void note(UUID sessionId, Look look) {
    rows.holdRunning(sessionId);
    database.change(
        """
        INSERT INTO assessment (id, session_id, at, redness, density, symmetry, pain, client_word, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        ids.next(),
        sessionId,
        clock.now(),
        look.redness(),
        look.fullness(),
        look.symmetry(),
        look.pain(),
        look.clientWord(),
        look.note());
  }
}
