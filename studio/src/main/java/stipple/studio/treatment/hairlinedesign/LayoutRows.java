package stipple.studio.treatment.hairlinedesign;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.dots.Layouter;
import stipple.scalp.Zone;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// Writes and reads what is kept of a layout, in the transaction of its design.
final class LayoutRows {

  private final Database database;
  private final DotGrounds grounds;

  LayoutRows(Database database, DotGrounds grounds) {
    this.database = database;
    this.grounds = grounds;
  }

  void add(UUID designId, UUID clientId, LaidDots laid, Instant at) {
    database.change(
        """
        INSERT INTO dot_layout (design_id, engine_version, tile_key, tile_sha256, chart_sha256, seed,
          lacking, layout_sha256, laid_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        designId,
        Layouter.VERSION,
        grounds.tileKey(),
        grounds.tileSha256(),
        laid.chartSha256(),
        DotGrounds.seed(clientId),
        laid.lacking(),
        laid.sha256(),
        at);
    laid.byZone()
        .forEach((zone, dots) ->
            database.change(
                "INSERT INTO dot_layout_zone (design_id, zone, dots) VALUES (?, ?, ?)",
                designId,
                zone,
                dots));
  }

  void remove(UUID designId) {
    database.change("DELETE FROM dot_layout_zone WHERE design_id = ?", designId);
    database.change("DELETE FROM dot_layout WHERE design_id = ?", designId);
  }

  Optional<LayoutRecord> of(UUID designId) {
    return database.one(
        """
        SELECT l.*,
          ARRAY(SELECT zone::text FROM dot_layout_zone z WHERE z.design_id = l.design_id ORDER BY zone) AS zones,
          ARRAY(SELECT dots FROM dot_layout_zone z WHERE z.design_id = l.design_id ORDER BY zone) AS zone_dots
        FROM dot_layout l WHERE l.design_id = ?
        """,
        LayoutRows::read,
        designId);
  }

  private static Map<Zone, Integer> zones(Row row) {
    var zones = new EnumMap<Zone, Integer>(Zone.class);
    var names = row.texts("zones");
    var dots = row.wholes("zone_dots");
    for (int i = 0; i < names.size(); i++) {
      zones.put(Zone.valueOf(names.get(i)), dots.get(i));
    }
    return zones;
  }

  private static LayoutRecord read(Row row) {
    return new LayoutRecord(
        row.text("engine_version"),
        row.big("tile_key"),
        row.text("tile_sha256"),
        row.text("chart_sha256"),
        row.big("seed"),
        zones(row),
        row.whole("lacking"),
        row.text("layout_sha256"),
        row.instant("laid_at"));
  }
}
