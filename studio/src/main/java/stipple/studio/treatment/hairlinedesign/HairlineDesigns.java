package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.house.database.Database;
import stipple.studio.practice.records.Overrides;

/// Every design that was drawn, version by version.
@Component
public class HairlineDesigns {

  private final Database database;
  private final Overrides overrides;

  HairlineDesigns(Database database, Overrides overrides) {
    this.database = database;
    this.overrides = overrides;
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

  private HairlineDesign withZones(HairlineDesign design) {
    return design.having(zones(design.id()));
  }

  private List<DrawnZone> zones(UUID designId) {
    return database.list(
        "SELECT * FROM design_zone WHERE design_id = ?", DesignRows::readZone, designId);
  }
}
