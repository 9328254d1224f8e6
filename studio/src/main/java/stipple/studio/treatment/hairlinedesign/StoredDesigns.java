package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import stipple.design.Fill;
import stipple.scalp.AreaEstimate;
import stipple.scalp.HairlinePoint;
import stipple.scalp.Zone;
import stipple.studio.house.database.Database;

/// Writes designs into their rows, with the figures of the head that they are laid on.
final class StoredDesigns {

  private final Database database;
  private final DotLayouts layouts;
  private final LayoutRows laid;

  StoredDesigns(Database database, DotLayouts layouts) {
    this.database = database;
    this.layouts = layouts;
    this.laid = new LayoutRows(database, layouts.grounds());
  }

  HairlineDesign whole(HairlineDesign half) {
    return DesignRows.whole(
        half,
        database.list(
            "SELECT * FROM design_zone WHERE design_id = ?", DesignRows::readZone, half.id()),
        database.list(
            "SELECT * FROM design_spot WHERE design_id = ? ORDER BY place",
            DesignRows::readSpot,
            half.id()),
        laid.of(half.id()));
  }

  void add(UUID id, UUID clientId, int number, DesignedHead designed, Instant at, UUID by) {
    var figures = Figures.of(designed);
    var values = new ArrayList<Object>(List.of(id, clientId, number, at, by));
    values.add(ContentHash.of(clientId, number, designed.drawing(), figures));
    values.addAll(content(designed.drawing(), figures));
    database.change(
        """
        INSERT INTO hairline_design (id, client_id, number, drawn_at, drawn_by, content_sha256,
          head_measurement_id, height_mm, recession_mm, stage, front_back, crown_wider, sides_lower,
          template, line_u, line_v, line_tags, mirrored, whole_edge, edge_style, technique, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        values.toArray());
    addParts(id, designed.drawing(), figures);
    putLayout(id, at);
  }

  /// False where the version is not the one on record, or it was signed: nothing was written then.
  boolean change(HairlineDesign design, DesignedHead designed, int seen, Instant at, UUID by) {
    var drawing = designed.drawing();
    var figures = Figures.of(designed);
    var values = new ArrayList<Object>(List.of(at, by));
    values.add(ContentHash.of(design.clientId(), design.number(), drawing, figures));
    values.addAll(content(drawing, figures));
    values.addAll(List.of(design.id(), seen));
    int changed =
        database.change(
            """
            UPDATE hairline_design SET drawn_at = ?, drawn_by = ?, content_sha256 = ?,
              head_measurement_id = ?, height_mm = ?, recession_mm = ?, stage = ?, front_back = ?,
              crown_wider = ?, sides_lower = ?, template = ?, line_u = ?, line_v = ?, line_tags = ?,
              mirrored = ?, whole_edge = ?, edge_style = ?, technique = ?, note = ?, version = version + 1
            WHERE id = ? AND version = ? AND signed_at IS NULL
            """,
            values.toArray());
    if (changed == 0) {
      return false;
    }
    database.change("DELETE FROM design_zone WHERE design_id = ?", design.id());
    database.change("DELETE FROM design_spot WHERE design_id = ?", design.id());
    addParts(design.id(), drawing, figures);
    putLayout(design.id(), at);
    return true;
  }

  // Laid as it stands in its rows, for so it will be laid again: places are kept to the grid.
  private void putLayout(UUID id, Instant at) {
    laid.remove(id);
    database
        .one("SELECT * FROM hairline_design WHERE id = ?", DesignRows::read, id)
        .map(this::whole)
        .ifPresent(design ->
            layouts.healed(design).ifPresent(dots -> laid.add(id, design.clientId(), dots, at)));
  }

  // in the order of the columns above
  private static List<Object> content(Drawing drawing, Figures figures) {
    var points = drawing.line().points();
    return List.of(
        figures.headMeasurementId(),
        figures.heightMm(),
        figures.recessionMm(),
        drawing.stage(),
        drawing.loss().map(loss -> Places.ofShare(loss.frontBack())).orElse(0),
        drawing.loss().map(loss -> Places.ofShare(loss.crownWider())).orElse(0),
        drawing.loss().map(loss -> Places.ofShare(loss.sidesLower())).orElse(0),
        drawing.template(),
        points.stream().map(point -> point.at().gridU()).toList(),
        points.stream().map(point -> point.at().gridV()).toList(),
        points.stream().map(StoredDesigns::tag).toList(),
        drawing.line().symmetric(),
        drawing.wholeEdge(),
        drawing.edgeStyle(),
        drawing.technique(),
        drawing.note());
  }

  private void addParts(UUID id, Drawing drawing, Figures figures) {
    for (var zone : Zone.values()) {
      addZone(id, zone, drawing.fill(zone), figures);
    }
    int place = 0;
    for (var spot : drawing.spots()) {
      place++;
      database.change(
          """
          INSERT INTO design_spot (design_id, place, kind, u, v, length_mm, width_mm, heading_deg)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          id,
          place,
          spot.kind(),
          spot.middle().gridU(),
          spot.middle().gridV(),
          Math.round(spot.lengthMm()),
          Math.round(spot.widthMm()),
          Math.round(Math.toDegrees(spot.headingRad())));
    }
  }

  private void addZone(UUID id, Zone zone, Fill fill, Figures figures) {
    var drawn =
        figures.zones().stream()
            .filter(one -> one.zone() == zone)
            .findFirst()
            .orElseGet(() ->
                new DrawnZone(
                    zone,
                    new AreaEstimate(0, 0),
                    AreaOrigin.AVERAGE_HEAD,
                    fill.hairPerCm2(),
                    fill.dotsPerCm2()));
    database.change(
        """
        INSERT INTO design_zone (design_id, zone, cm2, log_sd, origin, wanted_per_cm2, hair_per_cm2, dots_per_cm2)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        zone,
        BigDecimal.valueOf(drawn.cm2()),
        BigDecimal.valueOf(drawn.area().logSd()).setScale(5, RoundingMode.HALF_UP),
        drawn.origin(),
        BigDecimal.valueOf(fill.wantedPerCm2()),
        BigDecimal.valueOf(fill.hairPerCm2()),
        BigDecimal.valueOf(drawn.dotsPerCm2()));
  }

  private static String tag(HairlinePoint point) {
    var tag = point.tag();
    return tag == null ? "" : tag.name();
  }
}
