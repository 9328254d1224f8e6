package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.scalp.Spot;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.house.database.Database;
import stipple.studio.practice.records.Overrides;
import stipple.studio.treatment.consultation.Consultation;
import stipple.studio.treatment.consultation.ConsultationGates;
import stipple.studio.treatment.consultation.HeadMeasured;
import stipple.studio.treatment.consultation.Heads;

/// Every design that was drawn, version by version.
@Component
public class HairlineDesigns {

  private final Database database;
  private final ConsultationGates consultation;
  private final Overrides overrides;
  private final Heads heads;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;
  private final StoredDesigns rows;

  HairlineDesigns(
      Database database,
      ConsultationGates consultation,
      Overrides overrides,
      Heads heads,
      DotLayouts layouts,
      AuditTrail trail,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.consultation = consultation;
    this.overrides = overrides;
    this.heads = heads;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
    this.rows = new StoredDesigns(database, layouts);
  }

  /// All versions of a client, newest first.
  public List<HairlineDesign> ofClient(UUID clientId) {
    return database
        .list(
            "SELECT * FROM hairline_design WHERE client_id = ? ORDER BY number DESC",
            DesignRows::read,
            clientId)
        .stream()
        .map(rows::whole)
        .toList();
  }

  public Optional<HairlineDesign> latest(UUID clientId) {
    return ofClient(clientId).stream().findFirst();
  }

  /// One version of a client.
  public HairlineDesign version(UUID clientId, int number) {
    return ofClient(clientId).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /// Who drew a version.
  UUID drawnBy(UUID id) {
    return database
        .one("SELECT drawn_by FROM hairline_design WHERE id = ?", row -> row.id("drawn_by"), id)
        .orElseThrow(NotFound::new);
  }

  /// The latest version, if it is signed.
  public Optional<HairlineDesign> signed(UUID clientId) {
    return latest(clientId).filter(HairlineDesign::isSigned);
  }

  public HairlineDesign get(UUID id) {
    return database
        .one("SELECT * FROM hairline_design WHERE id = ?", DesignRows::read, id)
        .map(rows::whole)
        .orElseThrow(NotFound::new);
  }

  /// Did the client sign what is drawn now?
  public Verdict gate(UUID clientId) {
    var latest = latest(clientId);
    if (latest.isEmpty()) {
      return Verdict.refused(
          Phrase.of("hairline-design.gate.none"), Phrase.of("hairline-design.gate.do-draw"));
    }
    var design = latest.get();
    if (design.isSigned()
        || overrides.isPassed(clientId, Overrides.Gate.SIGNED_DESIGN, design.drawnAt())) {
      return Verdict.allowed();
    }
    return Verdict.refused(
        Phrase.of("hairline-design.gate.not-signed", design.number()),
        Phrase.of("hairline-design.gate.do-sign"));
  }

  /// The version that the form was made from; number 0 where there was none yet.
  public record Seen(int number, int version) {}

  /// Draws: the first version, a change of one that waits to be signed, or a new one after a signed
  /// one. Answers the number that the drawing now has.
  public int draw(UUID clientId, DesignedHead designed, Seen seen, UUID by) {
    NotDone.unlessAllowed(consultation.candidacy(clientId));
    var latest = latest(clientId);
    if (latest.map(HairlineDesign::number).orElse(0) != seen.number()) {
      throw new NotDone.Stale();
    }
    if (latest.isEmpty()) {
      return add(clientId, 1, designed, by);
    }
    var design = latest.get();
    if (isSame(design, designed)) {
      return design.number();
    }
    if (design.isSigned()) {
      return add(clientId, design.number() + 1, designed, by);
    }
    return change(design, designed, seen.version(), by);
  }

  /// Draws what follows from a consultation, with the spots that were found.
  public int drawFirst(Consultation consultation, List<Spot> spots, UUID by) {
    var head = heads.of(consultation.clientId());
    var first = FirstDrawing.from(consultation, head.map()).having(spots);
    var designed = DesignedHead.of(first, head);
    return draw(consultation.clientId(), designed, new Seen(0, 0), by);
  }

  /// Lays the latest drawing on the head as it is measured now: every place stays where it is in
  /// the anatomy, the areas follow the head.
  public int relay(UUID clientId, Seen seen, UUID by) {
    var latest = latest(clientId).orElseThrow(NotFound::new);
    return draw(clientId, DesignedHead.of(latest.drawing(), heads.of(clientId)), seen, by);
  }

  // What nobody has signed follows the head by itself.
  @EventListener
  void follow(HeadMeasured measured) {
    latest(measured.clientId())
        .filter(design -> !design.isSigned())
        .ifPresent(design ->
            rows.change(
                design,
                DesignedHead.of(design.drawing(), heads.of(measured.clientId())),
                design.version(),
                clock.now(),
                measured.by()));
  }

  private static boolean isSame(HairlineDesign design, DesignedHead designed) {
    return design.drawing().equals(designed.drawing())
        && design.figures().headMeasurementId().equals(designed.measurementId());
  }

  private int add(UUID clientId, int number, DesignedHead designed, UUID by) {
    var id = ids.next();
    try {
      rows.add(id, clientId, number, designed, clock.now(), by);
    } catch (DuplicateKeyException drawnMeanwhile) {
      throw new NotDone.Stale();
    }
    trail.note("hairline-design.drawn", id, clientId);
    return number;
  }

  private int change(HairlineDesign design, DesignedHead designed, int seen, UUID by) {
    if (!rows.change(design, designed, seen, clock.now(), by)) {
      throw new NotDone.Stale();
    }
    trail.note("hairline-design.redrawn", design.id(), design.clientId());
    return design.number();
  }

  /// Puts the client's name under exactly what they were shown.
  public void sign(
      UUID clientId, String contentSha256, String name, String strokes, UUID witnessId) {
    NotDone.unlessAllowed(consultation.candidacy(clientId));
    var design = latest(clientId).orElseThrow(NotFound::new);
    if (!design.contentSha256().equals(contentSha256)) {
      throw new NotDone(Phrase.of("hairline-design.changed-meanwhile"));
    }
    int signed =
        database.change(
            """
            UPDATE hairline_design SET signed_at = ?, signed_name = ?, strokes = ?, witness_id = ?, version = version + 1
            WHERE id = ? AND content_sha256 = ? AND signed_at IS NULL
            """,
            clock.now(),
            name,
            strokes,
            witnessId,
            design.id(),
            contentSha256);
    if (signed == 0) {
      throw new NotDone(Phrase.of("hairline-design.signed-before"));
    }
    trail.note("hairline-design.signed", design.id(), clientId);
  }
}
