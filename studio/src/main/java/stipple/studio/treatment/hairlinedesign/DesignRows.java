package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.database.Row;

/// Reads a design out of its row; its zones stand in rows of their own.
final class DesignRows {

  private DesignRows() {}

  static HairlineDesign read(Row row) {
    return new HairlineDesign(
        row.id("id"),
        row.id("client_id"),
        row.whole("number"),
        new Drawing(
            row.maybeChoice("stage", Stage.class),
            row.choice("edge_style", EdgeStyle.class),
            row.choice("technique", Technique.class),
            row.whole("height_mm"),
            row.whole("recession_mm"),
            List.of(),
            row.text("note")),
        row.instant("drawn_at"),
        row.text("content_sha256"),
        row.maybeInstant("signed_at")
            .map(at ->
                new HairlineDesign.Signature(
                    at,
                    row.text("signed_name"),
                    row.maybeText("strokes").orElse(""),
                    row.id("witness_id"))),
        row.whole("version"));
  }

  static DrawnZone readZone(Row row) {
    return new DrawnZone(
        row.choice("zone", Zone.class),
        row.decimal("cm2").doubleValue(),
        row.decimal("dots_per_cm2").doubleValue(),
        row.flag("measured"));
  }
}
