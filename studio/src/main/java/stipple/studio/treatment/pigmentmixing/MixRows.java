package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotDone;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.stock.Lots;

/// Mixes as they stand on record.
@Component
class MixRows {

  private static final String ASK =
      """
      SELECT m.*, p.name AS by_name
      FROM mix m JOIN person p ON p.studio_id = m.studio_id AND p.id = m.mixed_by
      """;
  private static final String NEWEST_FIRST = " ORDER BY m.mixed_at DESC, m.id DESC LIMIT ";

  private final Database database;
  private final Lots lots;
  private final Viewers viewers;
  private final StudioClock clock;

  MixRows(Database database, Lots lots, Viewers viewers, StudioClock clock) {
    this.database = database;
    this.lots = lots;
    this.viewers = viewers;
    this.clock = clock;
  }

  Optional<Mix> find(UUID id) {
    return database.one(ASK + "WHERE m.id = ?", MixRows::head, id).map(this::whole);
  }

  Optional<Mix> current(UUID clientId) {
    return database
        .one(
            ASK + "WHERE m.client_id = ? AND m.voided_at IS NULL" + NEWEST_FIRST + 1,
            MixRows::head,
            clientId)
        .map(this::whole);
  }

  List<Mix> ofClient(UUID clientId) {
    return database
        .list(ASK + "WHERE m.client_id = ?" + NEWEST_FIRST + 100, MixRows::head, clientId)
        .stream()
        .map(this::whole)
        .toList();
  }

  void add(Recipe recipe, String ruleTable) {
    database.change(
        """
        INSERT INTO mix (id, client_id, name, making, water_ml, rule_table, note, mixed_at, mixed_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        recipe.id(),
        recipe.clientId(),
        recipe.name(),
        recipe.making(),
        recipe.waterMl(),
        ruleTable,
        recipe.note(),
        clock.now(),
        viewers.present().personId());
    recipe
        .pours()
        .forEach(pour ->
            database.change(
                "INSERT INTO mix_part (mix_id, lot_id, ml, drops) VALUES (?, ?, ?, ?)",
                recipe.id(),
                pour.lotId(),
                pour.ml(),
                pour.drops()));
  }

  void strikeOut(Mix mix, String reason) {
    int changed =
        database.change(
            """
            UPDATE mix SET voided_at = ?, void_reason = ?, version = version + 1
            WHERE id = ? AND version = ? AND voided_at IS NULL
            """,
            clock.now(),
            reason,
            mix.id(),
            mix.version());
    if (changed == 0) {
      throw new NotDone.Stale();
    }
  }

  private static Mix head(Row row) {
    return new Mix(
        row.id("id"),
        row.id("client_id"),
        row.text("name"),
        row.choice("making", Making.class),
        List.of(),
        row.decimal("water_ml"),
        row.text("rule_table"),
        row.text("note"),
        row.instant("mixed_at"),
        row.text("by_name"),
        row.maybeInstant("voided_at"),
        row.maybeText("void_reason"),
        row.whole("version"));
  }

  private Mix whole(Mix head) {
    var pours =
        database.list(
            "SELECT lot_id, ml, drops FROM mix_part WHERE mix_id = ? ORDER BY ml DESC, lot_id",
            row -> new Recipe.Pour(row.id("lot_id"), row.decimal("ml"), row.maybeWhole("drops")),
            head.id());
    var known = lots.byId(pours.stream().map(Recipe.Pour::lotId).toList());
    return head.with(
        pours.stream()
            .map(pour ->
                new Mix.Part(
                    Objects.requireNonNull(known.get(pour.lotId())), pour.ml(), pour.drops()))
            .toList());
  }
}
