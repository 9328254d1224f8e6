package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.house.database.Database;
import stipple.studio.practice.records.Overrides;
import stipple.studio.treatment.consultation.ConsultationGates;

/// Every design that was drawn, version by version.
@Component
public class HairlineDesigns {

  private final Database database;
  private final ConsultationGates consultation;
  private final Overrides overrides;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  HairlineDesigns(
      Database database,
      ConsultationGates consultation,
      Overrides overrides,
      AuditTrail trail,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.consultation = consultation;
    this.overrides = overrides;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  /// All versions of a client, newest first.
  public List<HairlineDesign> ofClient(UUID clientId) {
    return database
        .list(
            "SELECT * FROM hairline_design WHERE client_id = ? ORDER BY number DESC",
            DesignRows::read,
            clientId)
        .stream()
        .map(this::withZones)
        .toList();
  }

  public Optional<HairlineDesign> latest(UUID clientId) {
    return ofClient(clientId).stream().findFirst();
  }

  /// The latest version, if it is signed.
  public Optional<HairlineDesign> signed(UUID clientId) {
    return latest(clientId).filter(HairlineDesign::isSigned);
  }

  public HairlineDesign get(UUID id) {
    return database
        .one("SELECT * FROM hairline_design WHERE id = ?", DesignRows::read, id)
        .map(this::withZones)
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
  public int draw(UUID clientId, Drawing drawing, Seen seen, UUID by) {
    NotDone.unlessAllowed(consultation.candidacy(clientId));
    var latest = latest(clientId);
    if (latest.map(HairlineDesign::number).orElse(0) != seen.number()) {
      throw new NotDone.Stale();
    }
    if (latest.isEmpty()) {
      return add(clientId, 1, drawing, by);
    }
    var design = latest.get();
    if (design.drawing().equals(drawing)) {
      return design.number();
    }
    if (design.isSigned()) {
      return add(clientId, design.number() + 1, drawing, by);
    }
    return change(design, drawing, seen, by);
  }

  private int add(UUID clientId, int number, Drawing drawing, UUID by) {
    var id = ids.next();
    try {
      database.change(
          """
          INSERT INTO hairline_design (id, client_id, number, stage, edge_style, technique, height_mm, recession_mm,
            note, drawn_at, drawn_by, content_sha256)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          id,
          clientId,
          number,
          drawing.stage(),
          drawing.edgeStyle(),
          drawing.technique(),
          drawing.heightMm(),
          drawing.recessionMm(),
          drawing.note(),
          clock.now(),
          by,
          ContentHash.of(clientId, number, drawing));
    } catch (DuplicateKeyException drawnMeanwhile) {
      throw new NotDone.Stale();
    }
    addZones(id, drawing);
    trail.note("hairline-design.drawn", id, clientId);
    return number;
  }

  private int change(HairlineDesign design, Drawing drawing, Seen seen, UUID by) {
    int changed =
        database.change(
            """
            UPDATE hairline_design SET stage = ?, edge_style = ?, technique = ?, height_mm = ?, recession_mm = ?,
              note = ?, drawn_at = ?, drawn_by = ?, content_sha256 = ?, version = version + 1
            WHERE id = ? AND version = ? AND signed_at IS NULL
            """,
            drawing.stage(),
            drawing.edgeStyle(),
            drawing.technique(),
            drawing.heightMm(),
            drawing.recessionMm(),
            drawing.note(),
            clock.now(),
            by,
            ContentHash.of(design.clientId(), design.number(), drawing),
            design.id(),
            seen.version());
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    database.change("DELETE FROM design_zone WHERE design_id = ?", design.id());
    addZones(design.id(), drawing);
    trail.note("hairline-design.redrawn", design.id(), design.clientId());
    return design.number();
  }

  private void addZones(UUID designId, Drawing drawing) {
    for (var zone : drawing.zones()) {
      database.change(
          """
          INSERT INTO design_zone (design_id, zone, cm2, dots_per_cm2, measured) VALUES (?, ?, ?, ?, ?)
          """,
          designId,
          zone.zone(),
          BigDecimal.valueOf(zone.cm2()),
          BigDecimal.valueOf(zone.dotsPerCm2()),
          zone.measured());
    }
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

  private HairlineDesign withZones(HairlineDesign design) {
    return design.having(zones(design.id()));
  }

  private List<DrawnZone> zones(UUID designId) {
    return database.list(
        "SELECT * FROM design_zone WHERE design_id = ?", DesignRows::readZone, designId);
  }
}
