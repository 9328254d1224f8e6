package stipple.studio.treatment.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import stipple.studio.house.database.Database;

/// Writes what was told so far into the rows of a consultation that is in hand.
final class Drafts {

  private final Database database;

  Drafts(Database database) {
    this.database = database;
  }

  /// False where the version is not the one on record: nothing was written then.
  boolean save(UUID id, Consultations.Told told, int version, int step) {
    var wishes = told.wishes();
    var head = told.head();
    var skin = head.skin();
    int saved =
        database.change(
            """
            UPDATE consultation SET goal = ?, expectations = ?, density = ?, stage = ?,
              skin_oily = ?, skin_dry = ?, skin_thick = ?, skin_sensitive = ?, skin_tone = ?,
              hair_tone = ?, pain = ?, tolerance_min = ?, healing = ?, version = version + ?
            WHERE id = ? AND version = ? AND completed_at IS NULL AND voided_at IS NULL
            """,
            wishes.goal(),
            wishes.expectations(),
            wishes.density(),
            head.stage(),
            skin.oily(),
            skin.dry(),
            skin.thick(),
            skin.sensitive(),
            skin.tone(),
            head.hairTone(),
            head.pain(),
            head.toleranceMinutes(),
            head.healing(),
            step,
            id,
            version);
    if (saved == 0) {
      return false;
    }
    saveAreas(id, head);
    saveAnswers(id, told);
    return true;
  }

  private void saveAreas(UUID id, Head head) {
    database.change("DELETE FROM consultation_area WHERE consultation_id = ?", id);
    head.measuredCm2()
        .forEach((zone, cm2) ->
            database.change(
                "INSERT INTO consultation_area (consultation_id, zone, cm2) VALUES (?, ?, ?)",
                id,
                zone,
                BigDecimal.valueOf(cm2).setScale(1, RoundingMode.HALF_UP)));
  }

  private void saveAnswers(UUID id, Consultations.Told told) {
    database.change("DELETE FROM consultation_answer WHERE consultation_id = ?", id);
    told.answers()
        .forEach((condition, answer) ->
            database.change(
                """
                INSERT INTO consultation_answer (consultation_id, condition, applies, since_on, detail)
                VALUES (?, ?, ?, ?, ?)
                """,
                id,
                condition,
                answer.applies(),
                answer.since(),
                answer.detail()));
  }
}
