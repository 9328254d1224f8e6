package stipple.studio.treatment.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// Every consent that was signed: kept for good, in force until it is withdrawn.
@Component
public class Consents {

  private final Database database;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Consents(Database database, AuditTrail trail, StudioClock clock, Ids ids) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  /// All of a client's, the newest first.
  public List<Consent> ofClient(UUID clientId) {
    return database.list(
        "SELECT * FROM consent WHERE client_id = ? ORDER BY signed_at DESC, id DESC",
        Consents::read,
        clientId);
  }

  public Optional<Consent> inForce(Consultation consultation) {
    return ofClient(consultation.clientId()).stream()
        .filter(one -> one.consultationId().equals(consultation.id()) && one.isInForce())
        .findFirst();
  }

  /// What the client put beneath the text, and how it came.
  public record Signing(
      String name, String strokes, boolean photoRelease, UUID witnessId, String userAgent) {}

  public void sign(Consultation consultation, ConsentText text, Signing signing) {
    if (!consultation.isCompleted() || consultation.isVoided()) {
      throw new NotDone(Phrase.of("consultation.gate.not-completed"));
    }
    if (inForce(consultation).isPresent()) {
      throw new NotDone(Phrase.of("consultation.consent.signed-before"));
    }
    var id = ids.next();
    try {
      database.change(
          """
          INSERT INTO consent (id, client_id, consultation_id, text_version, text_sha256, locale, photo_release,
            signed_name, strokes, signed_at, witness_id, user_agent)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          id,
          consultation.clientId(),
          consultation.id(),
          text.version(),
          text.sha256(),
          text.locale(),
          signing.photoRelease(),
          signing.name(),
          signing.strokes(),
          clock.now(),
          signing.witnessId(),
          signing.userAgent());
    } catch (DuplicateKeyException justSigned) {
      throw new NotDone(Phrase.of("consultation.consent.signed-before"));
    }
    trail.note("consultation.consent-signed", id, consultation.clientId());
  }

  void withdraw(Consultation consultation, UUID consentId, String reason) {
    int withdrawn =
        database.change(
            """
            UPDATE consent SET withdrawn_at = ?, withdraw_reason = ?
            WHERE id = ? AND consultation_id = ? AND withdrawn_at IS NULL
            """,
            clock.now(),
            reason,
            consentId,
            consultation.id());
    if (withdrawn == 0) {
      throw new NotDone(Phrase.of("consultation.consent.none-in-force"));
    }
    trail.note("consultation.consent-withdrawn", consentId, consultation.clientId());
  }

  private static Consent read(Row row) {
    return new Consent(
        row.id("id"),
        row.id("consultation_id"),
        row.text("text_version"),
        row.text("text_sha256"),
        row.flag("photo_release"),
        row.text("signed_name"),
        row.text("strokes"),
        row.instant("signed_at"),
        row.id("witness_id"),
        row.maybeInstant("withdrawn_at")
            .map(at -> new Consent.Withdrawal(at, row.text("withdraw_reason"))));
  }
}
