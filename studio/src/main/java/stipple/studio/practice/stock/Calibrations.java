package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.pigment.Grid;
import stipple.pigment.Ink;
import stipple.pigment.InkGrade;
import stipple.pigment.PigmentKind;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.colour.ColourRow;
import stipple.studio.practice.colour.Instrument;
import stipple.studio.practice.colour.Sight;
import stipple.studio.practice.stock.Calibration.Conditions;
import stipple.studio.practice.stock.Calibration.Way;

/// What the studio found out about its own lots. Added to, never changed; the newest that was not
/// struck out counts.
@Component
class Calibrations {

  private static final String ASK =
      """
      SELECT i.*, l.brand || ' ' || l.product AS lot_name, p.name AS by_name FROM lot_ink i
      JOIN lot l ON l.studio_id = i.studio_id AND l.id = i.lot_id
      JOIN person p ON p.studio_id = i.studio_id AND p.id = i.by_id
      """;
  private static final String NEWEST_FIRST = " ORDER BY i.at DESC, i.id DESC";

  private final Database database;
  private final AuditTrail trail;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;

  Calibrations(Database database, AuditTrail trail, Viewers viewers, StudioClock clock, Ids ids) {
    this.database = database;
    this.trail = trail;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  /// All of a lot, newest first, those struck out too.
  List<Calibration> ofLot(UUID lotId) {
    return database.list(ASK + "WHERE i.lot_id = ?" + NEWEST_FIRST, Calibrations::read, lotId);
  }

  /// The one that counts for each of these lots.
  Map<UUID, Calibration> counting(List<UUID> lotIds) {
    return database
        .list(
            ASK + "WHERE i.lot_id = ANY (CAST(? AS uuid[])) AND i.voided_at IS NULL" + NEWEST_FIRST,
            Calibrations::read,
            lotIds.stream().map(UUID::toString).toList())
        .stream()
        .collect(Collectors.toMap(Calibration::lotId, one -> one, (newest, _) -> newest));
  }

  Calibration get(UUID lotId, UUID id) {
    return database
        .one(ASK + "WHERE i.lot_id = ? AND i.id = ?", Calibrations::read, lotId, id)
        .orElseThrow(NotFound::new);
  }

  /// Keeps what was typed, and what it came to.
  void add(
      UUID lotId,
      Conditions how,
      String sheet,
      PigmentKind kind,
      DrawdownSheet rows,
      DrawdownFit.Found found) {
    var id = ids.next();
    var ink = found.ink();
    database.change(
        """
        INSERT INTO lot_ink (id, lot_id, instrument, gloss_included, sight, sheet, shares_percent,
          spectra_percent, kind, way, grade, mean_delta_e, first_nm, step_nm, k, s, engine_version, at, by_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS numeric[]), CAST(? AS numeric[]), ?, ?, ?)
        """,
        id,
        lotId,
        how.instrument(),
        how.glossIncluded(),
        how.sight(),
        sheet,
        how.sharesPercent(),
        how.spectraPercent(),
        kind,
        found.way(),
        ink.grade(),
        BigDecimal.valueOf(found.meanDeltaE()),
        ink.grid().firstNm(),
        ink.grid().stepNm(),
        ColourRow.numbers(curve(ink, true)),
        ColourRow.numbers(curve(ink, false)),
        DrawdownReckoning.VERSION,
        clock.now(),
        viewers.present().personId());
    var off =
        found.films().stream()
            .collect(Collectors.toMap(one -> one.row().line(), DrawdownFit.Film::deltaE));
    rows.rows().forEach(row -> add(id, row, Optional.ofNullable(off.get(row.line()))));
    trail.note("lot.calibrated", lotId);
  }

  private void add(UUID id, DrawdownSheet.Row row, Optional<Double> deltaE) {
    database.change(
        """
        INSERT INTO lot_ink_film (lot_ink_id, line, film, card, share, white, measured, delta_e)
        VALUES (?, ?, ?, ?, ?, ?, CAST(? AS numeric[]), ?)
        """,
        id,
        row.line(),
        row.film(),
        row.card(),
        BigDecimal.valueOf(row.share()),
        BigDecimal.valueOf(row.white()),
        ColourRow.numbers(row.measured()),
        deltaE.map(BigDecimal::valueOf));
  }

  /// Strikes one out; the one before it counts again.
  void strikeOut(Calibration one, String reason) {
    int changed =
        database.change(
            """
            UPDATE lot_ink SET voided_at = ?, voided_by = ?, void_reason = ?
            WHERE id = ? AND voided_at IS NULL
            """,
            clock.now(),
            viewers.present().personId(),
            reason,
            one.id());
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("lot.calibration-voided", one.lotId());
  }

  private static double[] curve(Ink ink, boolean absorbing) {
    var curve = new double[ink.grid().count()];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = absorbing ? ink.k(i) : ink.s(i);
    }
    return curve;
  }

  private static Calibration read(Row row) {
    var k = ColourRow.numbers(row.decimals("k"));
    var grid = new Grid(row.whole("first_nm"), row.whole("step_nm"), k.length);
    var grade = row.choice("grade", InkGrade.class);
    return new Calibration(
        row.id("id"),
        row.id("lot_id"),
        new Conditions(
            row.choice("instrument", Instrument.class),
            row.flag("gloss_included"),
            row.choice("sight", Sight.class),
            row.flag("shares_percent"),
            row.flag("spectra_percent")),
        row.text("sheet"),
        Ink.of(row.text("lot_name"), grade, grid, k, ColourRow.numbers(row.decimals("s"))),
        row.choice("kind", PigmentKind.class),
        row.choice("way", Way.class),
        row.decimal("mean_delta_e").doubleValue(),
        row.text("engine_version"),
        row.instant("at"),
        row.text("by_name"),
        row.maybeInstant("voided_at"),
        row.maybeText("void_reason"));
  }
}
