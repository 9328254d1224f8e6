package stipple.studio.practice.clients;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.pigment.ClientFacts;
import stipple.pigment.Contaminant;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// What clients are allergic to, as they told it. Health data: only who treats reads it.
@Component
public class Allergies {

  private final Database database;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Allergies(Database database, AuditTrail trail, StudioClock clock, Ids ids) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  /// Everything noted of a client, the voided too, newest first.
  public List<Allergy> of(UUID clientId) {
    return database.list(
        """
        SELECT a.*, p.name AS by_name
        FROM client_allergy a JOIN person p ON p.studio_id = a.studio_id AND p.id = a.noted_by
        WHERE a.client_id = ? ORDER BY a.voided_at IS NOT NULL, a.noted_at DESC, a.id DESC
        """,
        row ->
            new Allergy(
                row.id("id"),
                row.text("component"),
                row.text("note"),
                row.instant("noted_at"),
                row.text("by_name"),
                row.maybeInstant("voided_at"),
                row.maybeText("void_reason")),
        clientId);
  }

  /// The allergies in force, as lots are judged by them: named metals count as metals, too.
  public ClientFacts facts(UUID clientId) {
    var components =
        of(clientId).stream()
            .filter(allergy -> !allergy.isVoided())
            .map(Allergy::component)
            .toList();
    var metals = EnumSet.noneOf(Contaminant.class);
    components.forEach(component -> Contaminant.called(component).ifPresent(metals::add));
    if (components.stream().anyMatch("chromium"::equalsIgnoreCase)) {
      metals.add(Contaminant.CHROMIUM_VI);
    }
    return new ClientFacts(metals, components);
  }

  public void note(UUID clientId, String component, String note, UUID by) {
    try {
      database.change(
          """
          INSERT INTO client_allergy (id, client_id, component, note, noted_at, noted_by)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
          ids.next(),
          clientId,
          component,
          note,
          clock.now(),
          by);
    } catch (DuplicateKeyException known) {
      throw new NotDone(Phrase.of("allergy.known"));
    }
    trail.note("allergy.noted", clientId, clientId);
  }

  /// Strikes one out, with the reason: it stays on record.
  public void strikeOut(UUID clientId, UUID id, String reason) {
    int changed =
        database.change(
            """
            UPDATE client_allergy SET voided_at = ?, void_reason = ?
            WHERE id = ? AND client_id = ? AND voided_at IS NULL
            """,
            clock.now(),
            reason,
            id,
            clientId);
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("allergy.voided", clientId, clientId);
  }
}
