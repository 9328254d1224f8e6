package stipple.studio.practice.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.signin.Viewer;

/// The gates that were passed by the owner's word: by name, with a reason, for everybody to see.
@Component
public class Overrides {

  private final Database database;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Overrides(Database database, AuditTrail trail, StudioClock clock, Ids ids) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  /// The gates before the needle.
  public enum Gate {
    CANDIDACY,
    CONSENT,
    SIGNED_DESIGN,
    PATCH_TEST,
    SESSION_GAP
  }

  /// One gate passed by word.
  public record Passed(UUID id, Gate gate, String reason, String byName, Instant at) {}

  /// The overrides in force for a client since an instant, oldest first.
  public List<Passed> of(UUID clientId, Instant since) {
    return database.list(
        """
        SELECT id, gate, reason, by_name, at FROM gate_override
        WHERE client_id = ? AND voided_at IS NULL AND at >= ? ORDER BY at, id
        """,
        row ->
            new Passed(
                row.id("id"),
                row.choice("gate", Gate.class),
                row.text("reason"),
                row.text("by_name"),
                row.instant("at")),
        clientId,
        since);
  }

  public boolean isPassed(UUID clientId, Gate gate, Instant since) {
    return of(clientId, since).stream().anyMatch(passed -> passed.gate() == gate);
  }

  /// Passes a gate. Only the owner may; anybody else is refused.
  public void pass(UUID clientId, Gate gate, String reason, Viewer by) {
    if (!by.isOwner()) {
      throw new NotDone(Phrase.of("records.override-owner-only"));
    }
    var id = ids.next();
    database.change(
        """
        INSERT INTO gate_override (id, client_id, gate, reason, by_id, by_name, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        clientId,
        gate,
        reason,
        by.personId(),
        by.name(),
        clock.now());
    trail.note("gate.passed-by-word", id, clientId);
  }
}
