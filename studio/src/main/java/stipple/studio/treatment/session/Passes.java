package stipple.studio.treatment.session;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.scalp.Zone;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.signin.Viewer;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.LotUse;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// The passes of running sessions: begun, counted, ended, voided.
@Component
public class Passes {

  private final Database database;
  private final SessionRows rows;
  private final TellTheLog log;
  private final HairlineDesigns designs;
  private final Lots lots;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Passes(
      Database database,
      SessionRows rows,
      TellTheLog log,
      HairlineDesigns designs,
      Lots lots,
      AuditTrail trail,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.rows = rows;
    this.log = log;
    this.designs = designs;
    this.lots = lots;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  /// How the needle is set for a pass. `freshNeedle`: a new one is taken out of the lot.
  public record Setting(
      Zone zone, UUID needleLotId, boolean freshNeedle, BigDecimal depthMm, int speedHz) {}

  /// Begins a pass. A needle of another lot than before is always a new one.
  public UUID begin(UUID sessionId, Setting setting) {
    var session = rows.holdRunning(sessionId);
    if (session.openPass().isPresent()) {
      throw new NotDone(Phrase.of("session.pass.one-open"));
    }
    if (session.openBreak().isPresent()) {
      throw new NotDone(Phrase.of("session.pass.in-break"));
    }
    if (designs.get(session.chair().designId()).areas().cm2(setting.zone()) <= 0) {
      throw new NotDone(Phrase.of("session.pass.not-in-design"));
    }
    if (lots.get(setting.needleLotId()).kind() != Lot.Kind.NEEDLE) {
      throw new NotDone(Phrase.of("session.pass.not-a-needle"));
    }
    if (setting.freshNeedle() || needsNew(session, setting.needleLotId())) {
      lots.use(setting.needleLotId(), BigDecimal.ONE, LotUse.Reason.SESSION, session.clientId());
    }
    var id = ids.next();
    database.change(
        """
        INSERT INTO pass (id, session_id, zone, needle_lot_id, depth_mm, speed_hz, began_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        sessionId,
        setting.zone(),
        setting.needleLotId(),
        setting.depthMm(),
        setting.speedHz(),
        clock.now());
    return id;
  }

  private static boolean needsNew(Session session, UUID lotId) {
    var passes = session.work().passes();
    return passes.isEmpty() || !passes.getLast().needle().lotId().equals(lotId);
  }

  /// Writes down how many dots a pass has in all, while it goes on or afterwards.
  public void count(UUID sessionId, UUID passId, int dots, int version) {
    var session = rows.holdRunning(sessionId);
    var pass = counted(session, passId);
    if (pass.version() != version) {
      throw new NotDone.Stale();
    }
    database.change("UPDATE pass SET dots = ?, version = version + 1 WHERE id = ?", dots, passId);
    if (!pass.isOpen()) {
      trail.note("session.pass-corrected", passId, session.clientId());
    }
  }

  /// Ends the pass with its dots.
  public void end(UUID sessionId, UUID passId, int dots, int version) {
    count(sessionId, passId, dots, version);
    database.change(
        "UPDATE pass SET ended_at = ?, version = version + 1 WHERE id = ? AND ended_at IS NULL",
        clock.now(),
        passId);
  }

  /// Takes a pass out of the count. Once the session is finished only the owner may.
  public void voidIt(UUID sessionId, UUID passId, String reason, Viewer by) {
    rows.hold(sessionId);
    var session = rows.where("s.id = ?", sessionId).stream().findFirst().orElseThrow(NotFound::new);
    counted(session, passId);
    if (!session.isRunning() && !by.isOwner()) {
      throw new NotDone(Phrase.of("session.void.owner-only"));
    }
    var now = clock.now();
    database.change(
        """
        UPDATE pass SET voided_at = ?, void_reason = ?, ended_at = coalesce(ended_at, ?), version = version + 1
        WHERE id = ? AND voided_at IS NULL
        """,
        now,
        reason,
        now,
        passId);
    if (session.isFinished()) {
      log.putRight(sessionId);
    }
    trail.note("session.pass-voided", passId, session.clientId());
  }

  private static Pass counted(Session session, UUID passId) {
    var pass =
        session.work().passes().stream()
            .filter(one -> one.id().equals(passId))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (pass.isVoided()) {
      throw new NotDone(Phrase.of("session.pass.voided"));
    }
    return pass;
  }
}
