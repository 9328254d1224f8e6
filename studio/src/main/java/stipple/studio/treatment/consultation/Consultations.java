package stipple.studio.treatment.consultation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stipple.scalp.Zone;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// Every consultation that was held.
@Component
public class Consultations {

  private final Database database;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;
  private final Drafts drafts;

  Consultations(Database database, AuditTrail trail, StudioClock clock, Ids ids) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
    this.drafts = new Drafts(database);
  }

  /// The newest that was not voided.
  public Optional<Consultation> latest(UUID clientId) {
    return ofClient(clientId).stream().filter(one -> !one.isVoided()).findFirst();
  }

  /// All of a client's, newest first, the voided ones too.
  public List<Consultation> ofClient(UUID clientId) {
    return database
        .list(
            "SELECT * FROM consultation WHERE client_id = ? ORDER BY started_at DESC, id DESC",
            ConsultationRows::read,
            clientId)
        .stream()
        .map(one -> one.measuring(measuredCm2(one.id())))
        .toList();
  }

  /// One of this client's.
  public Consultation get(UUID clientId, UUID id) {
    return ofClient(clientId).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /// What was answered so far, by condition.
  public Map<String, Answer> answers(UUID id) {
    var answers = new LinkedHashMap<String, Answer>();
    database
        .list(
            "SELECT * FROM consultation_answer WHERE consultation_id = ? ORDER BY condition",
            row ->
                Map.entry(
                    row.text("condition"),
                    new Answer(row.flag("applies"), row.maybeDate("since_on"), row.text("detail"))),
            id)
        .forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
    return answers;
  }

  /// What was told so far in a consultation that is in hand.
  public record Told(Wishes wishes, Head head, Map<String, Answer> answers) {

    public Told {
      answers = Map.copyOf(answers);
    }
  }

  /// Takes down what was told; the first time begins the consultation.
  public Consultation takeDown(UUID clientId, Told told, int version, UUID by) {
    return write(clientId, told, version, by, 1);
  }

  /// Takes down what was told in passing, while it is still being typed: the version stays.
  @Transactional
  public Consultation jot(UUID clientId, Told told, int version, UUID by) {
    return write(clientId, told, version, by, 0);
  }

  private Consultation write(UUID clientId, Told told, int version, UUID by, int step) {
    var latest = latest(clientId);
    if (latest.filter(Consultation::isCompleted).isPresent()) {
      throw new NotDone(Phrase.of("consultation.completed-before"));
    }
    var id = latest.map(Consultation::id).orElseGet(() -> begin(clientId, by));
    if (!drafts.save(id, told, version, step)) {
      throw new NotDone.Stale();
    }
    return get(clientId, id);
  }

  /// Begins a consultation; a client has one in hand at most.
  public UUID begin(UUID clientId, UUID by) {
    var id = ids.next();
    try {
      database.change(
          """
          INSERT INTO consultation (id, client_id, practitioner_id, started_at, version)
          VALUES (?, ?, ?, ?, 0)
          """,
          id,
          clientId,
          by,
          clock.now());
    } catch (DuplicateKeyException begunMeanwhile) {
      throw new NotDone(Phrase.of("consultation.begun-before"));
    }
    trail.note("consultation.begun", id, clientId);
    return id;
  }

  /// Begins anew beside one that was completed: wishes and head are taken over, health is asked
  /// again.
  void renew(Consultation former, UUID by) {
    var id = begin(former.clientId(), by);
    drafts.save(id, new Told(former.wishes(), former.head(), Map.of()), 0, 0);
  }

  /// Completes a consultation with what the rules say of it.
  void complete(Consultation consultation, Assessment assessment, UUID by) {
    int completed =
        database.change(
            """
            UPDATE consultation SET rules_version = ?, outcome = ?, completed_at = ?, completed_by = ?, version = version + 1
            WHERE id = ? AND version = ? AND completed_at IS NULL AND voided_at IS NULL
            """,
            assessment.rulesVersion(),
            assessment.overall(),
            clock.now(),
            by,
            consultation.id(),
            consultation.version());
    if (completed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("consultation.completed", consultation.id(), consultation.clientId());
  }

  /// Voids a consultation with a reason; it stays in sight.
  void voidIt(Consultation consultation, int version, String reason) {
    int voided =
        database.change(
            """
            UPDATE consultation SET voided_at = ?, void_reason = ?, version = version + 1
            WHERE id = ? AND version = ? AND voided_at IS NULL
            """,
            clock.now(),
            reason,
            consultation.id(),
            version);
    if (voided == 0) {
      throw new NotDone.Stale();
    }
    trail.note("consultation.voided", consultation.id(), consultation.clientId());
  }

  private Map<Zone, Double> measuredCm2(UUID id) {
    var measured = new EnumMap<Zone, Double>(Zone.class);
    database
        .list(
            "SELECT zone, cm2 FROM consultation_area WHERE consultation_id = ?",
            row -> Map.entry(row.choice("zone", Zone.class), row.decimal("cm2").doubleValue()),
            id)
        .forEach(area -> measured.put(area.getKey(), area.getValue()));
    return measured;
  }
}
