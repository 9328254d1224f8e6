package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.pigment.Lab;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.colour.Instrument;

/// What became of every mix once it had healed. Added to, never changed; what is wrong is struck
/// out.
@Component
public class HealedReadings {

  private static final String ASK =
      """
      SELECT h.*, p.name AS by_name FROM healed_reading h
      JOIN person p ON p.studio_id = h.studio_id AND p.id = h.by_id
      JOIN mix m ON m.studio_id = h.studio_id AND m.id = h.mix_id
      """;
  private static final String NEWEST_FIRST = " ORDER BY h.read_on DESC, h.at DESC, h.id DESC";

  private final Database database;
  private final AuditTrail trail;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;

  HealedReadings(Database database, AuditTrail trail, Viewers viewers, StudioClock clock, Ids ids) {
    this.database = database;
    this.trail = trail;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  /// All of a mix, newest first, those struck out too.
  public List<HealedReading> ofMix(UUID mixId) {
    return database.list(ASK + "WHERE h.mix_id = ?" + NEWEST_FIRST, HealedReadings::read, mixId);
  }

  /// Every reading of the studio that counts, newest first; a mix that was struck out teaches
  /// nothing.
  public List<HealedReading> counting() {
    return database.list(
        ASK + "WHERE h.voided_at IS NULL AND m.voided_at IS NULL" + NEWEST_FIRST,
        HealedReadings::read);
  }

  /// Keeps what was read of a mix.
  public void add(Mix mix, HealedReading.Seen seen) {
    var id = ids.next();
    database.change(
        """
        INSERT INTO healed_reading (id, client_id, mix_id, instrument, bare_l, bare_a, bare_b, seen_as, seen_l,
          seen_a, seen_b, density_per_cm2, passes, site, treated_on, read_on, at, by_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        mix.clientId(),
        mix.id(),
        seen.instrument(),
        BigDecimal.valueOf(seen.bare().l()),
        BigDecimal.valueOf(seen.bare().a()),
        BigDecimal.valueOf(seen.bare().b()),
        seen.as(),
        BigDecimal.valueOf(seen.treated().l()),
        BigDecimal.valueOf(seen.treated().a()),
        BigDecimal.valueOf(seen.treated().b()),
        seen.densityPerCm2(),
        seen.passes(),
        seen.site(),
        seen.treatedOn(),
        seen.readOn(),
        clock.now(),
        viewers.present().personId());
    trail.note("healed.read", id, mix.clientId());
  }

  /// Strikes a reading of this mix out, with the reason.
  public void strikeOut(Mix mix, UUID id, String reason) {
    int changed =
        database.change(
            """
            UPDATE healed_reading SET voided_at = ?, voided_by = ?, void_reason = ?
            WHERE mix_id = ? AND id = ? AND voided_at IS NULL
            """,
            clock.now(),
            viewers.present().personId(),
            reason,
            mix.id(),
            id);
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("healed.voided", id, mix.clientId());
  }

  private static HealedReading read(Row row) {
    return new HealedReading(
        row.id("id"),
        row.id("client_id"),
        row.id("mix_id"),
        new HealedReading.Seen(
            row.choice("instrument", Instrument.class),
            lab(row, "bare"),
            row.choice("seen_as", HealedReading.SeenAs.class),
            lab(row, "seen"),
            row.maybeDecimal("density_per_cm2"),
            row.whole("passes"),
            row.text("site"),
            row.date("treated_on"),
            row.date("read_on")),
        row.instant("at"),
        row.text("by_name"),
        new HealedReading.Voiding(row.maybeInstant("voided_at"), row.maybeText("void_reason")));
  }

  private static Lab lab(Row row, String name) {
    return new Lab(
        row.decimal(name + "_l").doubleValue(),
        row.decimal(name + "_a").doubleValue(),
        row.decimal(name + "_b").doubleValue());
  }
}
