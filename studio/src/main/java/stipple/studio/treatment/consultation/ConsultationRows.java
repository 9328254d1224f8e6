package stipple.studio.treatment.consultation;

import java.util.Map;
import stipple.dots.Density;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.scalp.Stage;
import stipple.studio.house.database.Row;

/// Reads a consultation out of its row; its measured areas stand in rows of their own.
final class ConsultationRows {

  private ConsultationRows() {}

  static Consultation read(Row row) {
    return new Consultation(
        row.id("id"),
        row.id("client_id"),
        row.id("practitioner_id"),
        row.instant("started_at"),
        new Wishes(
            row.maybeChoice("goal", Goal.class),
            row.text("expectations"),
            row.maybeChoice("density", Density.class)),
        head(row),
        row.maybeInstant("completed_at")
            .map(at ->
                new Consultation.Completion(
                    row.text("rules_version"), row.choice("outcome", Outcome.class), at)),
        row.maybeText("void_reason"),
        row.whole("version"));
  }

  private static Head head(Row row) {
    return new Head(
        row.maybeChoice("stage", Stage.class),
        Map.of(),
        new Head.Skin(
            row.flag("skin_oily"),
            row.flag("skin_dry"),
            row.flag("skin_thick"),
            row.flag("skin_sensitive"),
            row.maybeWhole("skin_tone")),
        row.maybeChoice("hair_tone", HairTone.class),
        row.maybeWhole("pain"),
        row.maybeWhole("tolerance_min"),
        row.maybeChoice("healing", Healing.class));
  }
}
