package stipple.studio.treatment.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// The doctors' letters that came in for consultations.
@Component
public class Letters {

  private final Database database;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Letters(Database database, AuditTrail trail, StudioClock clock, Ids ids) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  /// All letters of a consultation, the last received first.
  public List<Letter> of(UUID consultationId) {
    return database.list(
        """
        SELECT * FROM doctors_letter WHERE consultation_id = ? ORDER BY received_at DESC, id DESC
        """,
        row ->
            new Letter(
                row.id("id"),
                row.text("doctor"),
                row.date("dated_on"),
                row.flag("permits"),
                row.text("note"),
                row.instant("received_at")),
        consultationId);
  }

  /// The letter that counts: the last one received.
  public Optional<Letter> counting(UUID consultationId) {
    return of(consultationId).stream().findFirst();
  }

  /// What is written in a letter.
  public record Written(String doctor, LocalDate datedOn, boolean permits, String note) {}

  public void receive(Consultation consultation, Written letter, UUID by) {
    var id = ids.next();
    database.change(
        """
        INSERT INTO doctors_letter (id, consultation_id, doctor, dated_on, permits, note, received_at, received_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        consultation.id(),
        letter.doctor(),
        letter.datedOn(),
        letter.permits(),
        letter.note(),
        clock.now(),
        by);
    trail.note("consultation.letter-received", id, consultation.clientId());
  }
}
