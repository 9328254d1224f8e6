package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.design.Fill;
import stipple.duration.Technique;
import stipple.scalp.AreaEstimate;
import stipple.scalp.EdgeStyle;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlinePoint;
import stipple.scalp.HairlineTag;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.Loss;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.database.Row;

/// Reads a design out of its row; zones and spots stand in rows of their own.
final class DesignRows {

  private DesignRows() {}

  static HairlineDesign read(Row row) {
    return new HairlineDesign(
        row.id("id"),
        row.id("client_id"),
        row.whole("number"),
        drawing(row),
        new Figures(
            row.maybeId("head_measurement_id"),
            row.whole("height_mm"),
            row.whole("recession_mm"),
            List.of()),
        row.instant("drawn_at"),
        row.text("content_sha256"),
        row.maybeInstant("signed_at")
            .map(at ->
                new HairlineDesign.Signature(
                    at,
                    row.text("signed_name"),
                    row.maybeText("strokes").orElse(""),
                    row.id("witness_id"))),
        Optional.empty(),
        row.whole("version"));
  }

  private static Drawing drawing(Row row) {
    return new Drawing(
        row.maybeChoice("stage", Stage.class)
            .map(stage ->
                new Loss(
                    stage,
                    Places.share(row.whole("front_back")),
                    Places.share(row.whole("crown_wider")),
                    Places.share(row.whole("sides_lower")))),
        row.choice("template", HairlineTemplate.class),
        line(row),
        row.choice("edge_style", EdgeStyle.class),
        row.flag("whole_edge"),
        List.of(),
        Map.of(),
        row.choice("technique", Technique.class),
        row.text("note"));
  }

  private static HairlineCurve line(Row row) {
    var us = row.wholes("line_u");
    var vs = row.wholes("line_v");
    var tags = row.texts("line_tags");
    var points = new ArrayList<HairlinePoint>();
    for (int i = 0; i < us.size(); i++) {
      var tag = tags.get(i).isEmpty() ? null : HairlineTag.valueOf(tags.get(i));
      points.add(new HairlinePoint(ScalpPoint.ofGrid(us.get(i), vs.get(i)), tag));
    }
    return new HairlineCurve(points, row.flag("mirrored"));
  }

  static Spot readSpot(Row row) {
    return new Spot(
        row.choice("kind", Spot.Kind.class),
        ScalpPoint.ofGrid(row.whole("u"), row.whole("v")),
        row.whole("length_mm"),
        row.whole("width_mm"),
        Math.toRadians(row.whole("heading_deg")));
  }

  /// A zone with its figures; one without an area keeps how full it is wished.
  record ZoneRow(DrawnZone zone, Fill fill) {}

  static ZoneRow readZone(Row row) {
    double cm2 = row.decimal("cm2").doubleValue();
    var origin = row.choice("origin", AreaOrigin.class);
    double hair = row.decimal("hair_per_cm2").doubleValue();
    var area = new AreaEstimate(cm2, row.decimal("log_sd").doubleValue());
    return new ZoneRow(
        new DrawnZone(
            row.choice("zone", Zone.class),
            area,
            origin,
            hair,
            row.decimal("dots_per_cm2").doubleValue()),
        new Fill(
            row.decimal("wanted_per_cm2").doubleValue(),
            hair,
            Optional.of(cm2).filter(_ -> origin == AreaOrigin.TRACED)));
  }

  /// The design with its zones, its spots and what is kept of its layout.
  static HairlineDesign whole(
      HairlineDesign design, List<ZoneRow> zones, List<Spot> spots, Optional<LayoutRecord> layout) {
    var fills = new EnumMap<Zone, Fill>(Zone.class);
    zones.forEach(row -> fills.put(row.zone().zone(), row.fill()));
    var half = design.drawing();
    var drawn =
        new Drawing(
            half.loss(),
            half.template(),
            half.line(),
            half.edgeStyle(),
            half.wholeEdge(),
            spots,
            fills,
            half.technique(),
            half.note());
    var worked =
        zones.stream()
            .map(ZoneRow::zone)
            .filter(zone -> zone.cm2() > 0)
            .sorted(java.util.Comparator.comparing(DrawnZone::zone))
            .toList();
    var figures = design.figures();
    return design.having(
        drawn,
        new Figures(figures.headMeasurementId(), figures.heightMm(), figures.recessionMm(), worked),
        layout);
  }
}
