package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.pigment.Contaminant;
import stipple.pigment.Ingredient;
import stipple.pigment.LabelStatement;
import stipple.pigment.MeasuredValue;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// What is in the lots.
@Component
public class Compositions {

  private final Database database;
  private final AuditTrail trail;

  Compositions(Database database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  private record Of<T>(UUID lotId, T what) {}

  /// What is in one lot.
  public Composition of(UUID lotId) {
    return of(List.of(lotId)).getOrDefault(lotId, Composition.UNTOLD);
  }

  /// What is in each of these lots.
  public Map<UUID, Composition> of(Collection<UUID> lotIds) {
    var ids = lotIds.stream().map(UUID::toString).toList();
    var bottles =
        asked(
            "SELECT * FROM lot WHERE id = ANY (CAST(? AS uuid[]))",
            ids,
            "id",
            Compositions::bottle);
    var ingredients =
        asked(
            "SELECT * FROM lot_ingredient WHERE lot_id = ANY (CAST(? AS uuid[])) ORDER BY place",
            ids,
            "lot_id",
            Compositions::ingredient);
    var measured =
        asked(
            "SELECT * FROM lot_measured WHERE lot_id = ANY (CAST(? AS uuid[])) ORDER BY substance",
            ids,
            "lot_id",
            Compositions::measured);
    var found = new HashMap<UUID, Composition>();
    bottles.forEach((id, bottle) ->
        found.put(
            id,
            new Composition(
                bottle.getFirst(),
                ingredients.getOrDefault(id, List.of()),
                measured.getOrDefault(id, List.of()))));
    return found;
  }

  /// Writes down what is in a lot, in place of what stood there.
  public void write(Lot lot, Composition composition) {
    var bottle = composition.bottle();
    int changed =
        database.change(
            """
            UPDATE lot SET made_on = ?, months_after_opening = ?, sterile = ?, drop_ml = ?, says = ?,
              version = version + 1
            WHERE id = ? AND version = ? AND kind = 'PIGMENT'
            """,
            bottle.madeOn(),
            bottle.monthsAfterOpening(),
            bottle.sterile(),
            bottle.dropMl(),
            bottle.says(),
            lot.id(),
            lot.version());
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    database.change("DELETE FROM lot_ingredient WHERE lot_id = ?", lot.id());
    database.change("DELETE FROM lot_measured WHERE lot_id = ?", lot.id());
    int place = 0;
    for (var one : composition.ingredients()) {
      place++;
      add(lot.id(), place, one);
    }
    composition.measured().forEach(value -> add(lot.id(), value));
    trail.note("lot.composition", lot.id());
  }

  private void add(UUID lotId, int place, Ingredient one) {
    database.change(
        """
        INSERT INTO lot_ingredient (lot_id, place, colour_index, cas, name, share_percent)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        lotId,
        place,
        one.colourIndex(),
        one.cas(),
        one.name(),
        one.sharePercent().isPresent()
            ? BigDecimal.valueOf(one.sharePercent().getAsDouble())
            : null);
  }

  private void add(UUID lotId, MeasuredValue value) {
    database.change(
        "INSERT INTO lot_measured (lot_id, substance, mg_per_kg, below) VALUES (?, ?, ?, ?)",
        lotId,
        value.contaminant(),
        BigDecimal.valueOf(value.mgPerKg()),
        value.below());
  }

  private <T> Map<UUID, List<T>> asked(
      String sql, List<String> ids, String idColumn, java.util.function.Function<Row, T> read) {
    return database.list(sql, row -> new Of<>(row.id(idColumn), read.apply(row)), ids).stream()
        .collect(
            Collectors.groupingBy(Of::lotId, Collectors.mapping(Of::what, Collectors.toList())));
  }

  private static Bottle bottle(Row row) {
    return new Bottle(
        row.maybeDate("made_on"),
        row.maybeWhole("months_after_opening"),
        row.maybeFlag("sterile"),
        row.maybeDecimal("drop_ml"),
        row.texts("says").stream()
            .map(LabelStatement::valueOf)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Ingredient ingredient(Row row) {
    var share = row.maybeDecimal("share_percent");
    return new Ingredient(
        row.text("colour_index"),
        row.text("cas"),
        row.text("name"),
        share.isPresent() ? OptionalDouble.of(share.get().doubleValue()) : OptionalDouble.empty());
  }

  private static MeasuredValue measured(Row row) {
    return new MeasuredValue(
        row.choice("substance", Contaminant.class),
        row.decimal("mg_per_kg").doubleValue(),
        row.flag("below"));
  }
}
