package stipple.studio.treatment.pigmentmixing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.database.Database;

/// What share of a mix came out of which lot, the rest being water.
@Component
class PouredShares {

  private final Database database;

  PouredShares(Database database) {
    this.database = database;
  }

  private record Poured(UUID lotId, double ml, double waterMl) {}

  Map<UUID, Double> of(UUID mixId) {
    var poured =
        database.list(
            """
            SELECT p.lot_id, p.ml, m.water_ml FROM mix_part p
            JOIN mix m ON m.studio_id = p.studio_id AND m.id = p.mix_id
            WHERE p.mix_id = ? ORDER BY p.ml DESC, p.lot_id
            """,
            row ->
                new Poured(
                    row.id("lot_id"),
                    row.decimal("ml").doubleValue(),
                    row.decimal("water_ml").doubleValue()),
            mixId);
    double whole =
        poured.stream().mapToDouble(Poured::ml).sum()
            + poured.stream().mapToDouble(Poured::waterMl).max().orElse(0);
    var shares = new LinkedHashMap<UUID, Double>();
    poured.forEach(one -> shares.put(one.lotId(), one.ml() / whole));
    return shares;
  }
}
