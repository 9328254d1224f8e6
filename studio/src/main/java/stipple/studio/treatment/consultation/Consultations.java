package stipple.studio.treatment.consultation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.scalp.Zone;
import stipple.studio.house.NotFound;
import stipple.studio.house.database.Database;

/// Every consultation that was held.
@Component
public class Consultations {

  private final Database database;

  Consultations(Database database) {
    this.database = database;
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
