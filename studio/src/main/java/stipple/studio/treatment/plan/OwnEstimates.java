package stipple.studio.treatment.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// How long practitioners think the sittings of a client will take.
@Component
public class OwnEstimates {

  private final Database database;
  private final StudioClock clock;
  private final Ids ids;

  OwnEstimates(Database database, StudioClock clock, Ids ids) {
    this.database = database;
    this.clock = clock;
    this.ids = ids;
  }

  /// Minutes by sitting, such as `1` or `2a`, as one practitioner said them last.
  public Map<String, Integer> of(UUID clientId, UUID practitionerId) {
    var said = new HashMap<String, Integer>();
    database
        .list(
            """
            SELECT DISTINCT ON (layer, part) layer || part AS sitting, minutes FROM own_estimate
            WHERE client_id = ? AND practitioner_id = ? ORDER BY layer, part, place DESC
            """,
            row -> Map.entry(row.text("sitting"), row.maybeWhole("minutes")),
            clientId,
            practitionerId)
        .forEach(one -> one.getValue().ifPresent(minutes -> said.put(one.getKey(), minutes)));
    return said;
  }

  /// Says it anew, or takes it back.
  void say(
      UUID clientId,
      UUID practitionerId,
      int layer,
      String part,
      Optional<Integer> minutes,
      UUID by) {
    database.change(
        """
        INSERT INTO own_estimate (id, client_id, practitioner_id, layer, part, minutes, said_by,
          said_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        ids.next(),
        clientId,
        practitionerId,
        layer,
        part,
        minutes,
        by,
        clock.now());
  }
}
