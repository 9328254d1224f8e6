package stipple.studio.practice.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
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
import stipple.studio.practice.colour.MeasuredColour;

/// The shade cards that the studio measured. Added to, never changed; what is wrong is struck out.
@Component
public class ShadeCards {

  private static final String ASK =
      """
      SELECT s.*, p.name AS by_name FROM shade_card s
      JOIN person p ON p.studio_id = s.studio_id AND p.id = s.by_id
      """;

  private final Database database;
  private final AuditTrail trail;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;

  ShadeCards(Database database, AuditTrail trail, Viewers viewers, StudioClock clock, Ids ids) {
    this.database = database;
    this.trail = trail;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  /// All cards by name, those struck out last.
  public List<ShadeCard> all() {
    return database.list(
        ASK + "ORDER BY s.voided_at IS NOT NULL, lower(s.name), s.maker_number, s.id",
        ShadeCards::read);
  }

  /// The cards that may be aimed at, by name.
  public List<ShadeCard> usable() {
    return all().stream().filter(card -> !card.isVoided()).toList();
  }

  public ShadeCard get(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  /// The card, struck out or not, if there is one of this id.
  public Optional<ShadeCard> find(UUID id) {
    return database.one(ASK + "WHERE s.id = ?", ShadeCards::read, id);
  }

  /// Keeps a card that was just measured.
  public UUID add(String name, String makerNumber, MeasuredColour colour, Instrument instrument) {
    var id = ids.next();
    var row = ColourRow.of(colour);
    database.change(
        """
        INSERT INTO shade_card (id, name, maker_number, instrument, lab_l, lab_a, lab_b, first_nm, step_nm,
          shares, at, by_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS numeric[]), ?, ?)
        """,
        id,
        name,
        makerNumber,
        instrument,
        row.l(),
        row.a(),
        row.b(),
        row.firstNm(),
        row.stepNm(),
        row.shares(),
        clock.now(),
        viewers.present().personId());
    trail.note("shade-card.added", id);
    return id;
  }

  /// Strikes a card out, with the reason.
  public void strikeOut(UUID id, String reason) {
    int changed =
        database.change(
            """
            UPDATE shade_card SET voided_at = ?, voided_by = ?, void_reason = ?
            WHERE id = ? AND voided_at IS NULL
            """,
            clock.now(),
            viewers.present().personId(),
            reason,
            id);
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("shade-card.voided", id);
  }

  private static ShadeCard read(Row row) {
    return new ShadeCard(
        row.id("id"),
        row.text("name"),
        row.text("maker_number"),
        ColourRow.read(row).orElseThrow(),
        row.choice("instrument", Instrument.class),
        row.instant("at"),
        row.text("by_name"),
        row.maybeInstant("voided_at"),
        row.maybeText("void_reason"));
  }
}
