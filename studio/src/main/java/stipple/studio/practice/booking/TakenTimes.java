package stipple.studio.practice.booking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.database.Database;
import stipple.studio.practice.timetable.Slot;

/// When practitioners, rooms and clients are taken, for whoever looks for free time.
@Component
public class TakenTimes {

  private final Database database;
  private final Claims claims;

  TakenTimes(Database database, Claims claims) {
    this.database = database;
    this.claims = claims;
  }

  /// A number for each that grows whenever it is booked otherwise or its timetable changes: what
  /// was read under the same number still holds.
  public Map<UUID, Integer> versions(Collection<UUID> resources) {
    var versions = new HashMap<UUID, Integer>();
    database
        .list(
            "SELECT id, version FROM resource WHERE id = ANY (?::uuid[])",
            row -> Map.entry(row.id("id"), row.whole("version")),
            resources.stream().map(UUID::toString).toList())
        .forEach(one -> versions.put(one.getKey(), one.getValue()));
    return versions;
  }

  /// By whom or what any of these is taken within a stretch of time.
  public List<Busy> busy(Collection<UUID> resources, Slot within) {
    return claims.busy(resources, within);
  }
}
