package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.settings.Studios;

/// What is done to a lot itself: received, opened, counted, disposed of, recalled.
@Component
public class Shelf {

  private final Database database;
  private final Lots lots;
  private final LotUses uses;
  private final AuditTrail trail;
  private final Viewers viewers;
  private final Studios studios;
  private final StudioClock clock;

  Shelf(
      Database database,
      Lots lots,
      LotUses uses,
      AuditTrail trail,
      Viewers viewers,
      Studios studios,
      StudioClock clock) {
    this.database = database;
    this.lots = lots;
    this.uses = uses;
    this.trail = trail;
    this.viewers = viewers;
    this.studios = studios;
    this.clock = clock;
  }

  /// A new lot on the shelf.
  public void receive(Lot lot) {
    if (lots.labelled(lot.kind(), lot.brand(), lot.product(), lot.shade(), lot.lotNumber())
        .isPresent()) {
      throw new NotDone(Phrase.of("lot.duplicate"));
    }
    try {
      database.change(
          """
          INSERT INTO lot (id, kind, brand, product, shade, lot_number, expires_on, received_on, opened_on,
            unit, received, remaining)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          lot.id(),
          lot.kind(),
          lot.brand(),
          lot.product(),
          lot.shade(),
          lot.lotNumber(),
          lot.expiresOn(),
          lot.receivedOn(),
          lot.openedOn(),
          lot.unit(),
          lot.received(),
          lot.remaining());
    } catch (DuplicateKeyException raced) {
      throw new NotDone(Phrase.of("lot.duplicate"));
    }
    trail.note("lot.received", lot.id());
  }

  /// The seal was broken on this day.
  public void open(Lot lot, LocalDate openedOn) {
    insist(
        database.change(
            "UPDATE lot SET opened_on = ?, version = version + 1 WHERE id = ? AND version = ? AND opened_on IS NULL",
            openedOn,
            lot.id(),
            lot.version()));
    trail.note("lot.opened", lot.id());
  }

  /// Sets what is really left; more than was received counts as a further delivery of the same lot.
  public void correct(Lot lot, BigDecimal left, String reason) {
    insist(
        database.change(
            """
            UPDATE lot SET remaining = ?, received = greatest(received, ?), version = version + 1
            WHERE id = ? AND version = ?
            """,
            left,
            left,
            lot.id(),
            lot.version()));
    takeOut(lot, lot.remaining().subtract(left), LotUse.Reason.CORRECTION, reason);
    trail.note("lot.corrected", lot.id());
  }

  /// Throws away what is left.
  public void dispose(Lot lot, String reason) {
    insist(
        database.change(
            "UPDATE lot SET remaining = 0, version = version + 1 WHERE id = ? AND version = ?",
            lot.id(),
            lot.version()));
    takeOut(lot, lot.remaining(), LotUse.Reason.DISPOSAL, reason);
    trail.note("lot.disposed", lot.id());
  }

  /// Takes a lot out of use for good. Only the owner may.
  public void recall(Lot lot, String reason) {
    if (!viewers.present().isOwner()) {
      throw new NotDone(Phrase.of("lot.recall-owner-only"));
    }
    insist(
        database.change(
            """
            UPDATE lot SET recalled_on = ?, recall_reason = ?, version = version + 1
            WHERE id = ? AND version = ? AND recalled_on IS NULL
            """,
            clock.today(studios.present().place().zone()),
            reason,
            lot.id(),
            lot.version()));
    trail.note("lot.recalled", lot.id());
  }

  private void takeOut(Lot lot, BigDecimal quantity, LotUse.Reason reason, String why) {
    uses.add(lot.id(), Optional.empty(), reason, quantity, why, viewers.present().personId());
  }

  private static void insist(int changed) {
    if (changed == 0) {
      throw new NotDone.Stale();
    }
  }
}
