package stipple.studio.treatment.followup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.duration.HealingSeen;
import stipple.scalp.Zone;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.sessionlog.SessionLogs;
import stipple.studio.treatment.session.Session;
import stipple.studio.treatment.session.WhatHeld;

/// Every look at a healed session.
@Component
public class FollowUps implements WhatHeld {

  private static final String FOLLOW_UP =
      """
      SELECT f.*, p.name AS checked_by_name,
        ARRAY(SELECT zone FROM follow_up_zone z
          WHERE z.studio_id = f.studio_id AND z.follow_up_id = f.id ORDER BY zone) AS zones,
        ARRAY(SELECT kept_percent FROM follow_up_zone z
          WHERE z.studio_id = f.studio_id AND z.follow_up_id = f.id ORDER BY zone) AS kept
      FROM follow_up f JOIN person p ON p.studio_id = f.studio_id AND p.id = f.checked_by
      """;

  private final Database database;
  private final SessionLogs logs;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  FollowUps(Database database, SessionLogs logs, AuditTrail trail, StudioClock clock, Ids ids) {
    this.database = database;
    this.logs = logs;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  /// What was seen at a follow-up of the last session.
  public record Look(
      FollowUp.Healed healed,
      Map<Zone, Integer> keptPercent,
      String clientWord,
      String note,
      Optional<LocalDate> touchUpOn) {}

  /// A client who was promised a touch-up at about this date.
  public record TouchUpDue(UUID clientId, String client, LocalDate on) {}

  /// The follow-ups of a client that count, newest first.
  public List<FollowUp> ofClient(UUID clientId) {
    return database.list(
        FOLLOW_UP
            + " WHERE f.client_id = ? AND f.voided_at IS NULL ORDER BY f.checked_at DESC, f.id DESC",
        FollowUps::read,
        clientId);
  }

  public Optional<FollowUp> latest(UUID clientId) {
    return ofClient(clientId).stream().findFirst();
  }

  /// Who is to be called back for a touch-up from one day to another, both included.
  public List<TouchUpDue> touchUpsDue(LocalDate from, LocalDate to) {
    return database.list(
        """
        SELECT f.client_id, k.name, f.touch_up_on FROM follow_up f
        JOIN client k ON k.studio_id = f.studio_id AND k.id = f.client_id
        WHERE f.completes AND f.voided_at IS NULL AND f.touch_up_on BETWEEN ? AND ?
          AND NOT EXISTS (SELECT FROM session s WHERE s.studio_id = f.studio_id
            AND s.client_id = f.client_id AND s.voided_at IS NULL AND s.started_at > f.checked_at)
        ORDER BY f.touch_up_on, k.name
        """,
        row -> new TouchUpDue(row.id("client_id"), row.text("name"), row.date("touch_up_on")),
        from,
        to);
  }

  /// Writes a follow-up of a session down. It must be the last one that was finished.
  public UUID record(Session session, Look look, UUID by) {
    if (!isLast(session)) {
      throw new NotDone(Phrase.of("follow-up.other-session"));
    }
    if (look.healed().completes() && look.touchUpOn().isEmpty()) {
      throw new NotDone(Phrase.of("follow-up.touch-up-missing"));
    }
    if (look.healed().completes() && !look.healed().healed()) {
      throw new NotDone(Phrase.of("follow-up.not-healed"));
    }
    var id = ids.next();
    database.change(
        """
        INSERT INTO follow_up (id, client_id, session_id, checked_at, checked_by, healed, scabs,
          client_word, note, completes, touch_up_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        session.clientId(),
        session.id(),
        clock.now(),
        by,
        look.healed().healed(),
        look.healed().scabs(),
        look.clientWord(),
        look.note(),
        look.healed().completes(),
        look.healed().completes() ? look.touchUpOn() : Optional.empty());
    look.keptPercent()
        .forEach((zone, kept) ->
            database.change(
                "INSERT INTO follow_up_zone (follow_up_id, zone, kept_percent) VALUES (?, ?, ?)",
                id,
                zone,
                kept));
    if (look.healed().completes()) {
      logs.closePlan(session.clientId().toString());
    }
    trail.note("follow-up.recorded", id, session.clientId());
    return id;
  }

  /// Takes a follow-up out of the count, with a reason.
  public void voidIt(UUID clientId, UUID id, String reason) {
    int changed =
        database.change(
            """
            UPDATE follow_up SET voided_at = ?, void_reason = ?
            WHERE id = ? AND client_id = ? AND voided_at IS NULL
            """,
            clock.now(),
            reason,
            id,
            clientId);
    if (changed == 0) {
      throw new NotDone(Phrase.of("follow-up.gone"));
    }
    trail.note("follow-up.voided", id, clientId);
  }

  private boolean isLast(Session session) {
    return session.isFinished()
        && !session.isVoided()
        && database.count(
                """
                SELECT count(*) FROM session
                WHERE client_id = ? AND voided_at IS NULL AND finished_at > ?
                """,
                session.clientId(),
                session.finishedAt())
            == 0;
  }

  @Override
  public Map<Zone, Double> heldShares(UUID clientId) {
    var held = new EnumMap<Zone, Double>(Zone.class);
    for (var followUp : ofClient(clientId)) {
      followUp.keptPercent().forEach((zone, kept) -> held.putIfAbsent(zone, kept / 100.0));
    }
    return held;
  }

  @Override
  public Optional<Seen> lastSeen(UUID clientId) {
    return latest(clientId).map(look -> new Seen(look.sessionId(), look.completes()));
  }

  // of looks that contradict each other nothing is taken
  @Override
  public List<HealingSeen> healings(UUID clientId) {
    return database
        .list(
            """
            SELECT coalesce(max(day) FILTER (WHERE NOT healed), 0) AS not_yet,
              coalesce(min(day) FILTER (WHERE healed), 0) AS healed_by, bool_or(scar) AS scar
            FROM (SELECT f.session_id, f.healed, jsonb_exists(s.planned_by_zone, 'SCAR') AS scar,
                least(365, extract(day FROM f.checked_at - s.finished_at))::int AS day
              FROM follow_up f JOIN session s ON s.studio_id = f.studio_id AND s.id = f.session_id
              WHERE f.client_id = ? AND f.voided_at IS NULL AND s.voided_at IS NULL) AS looked
            WHERE day >= 1 GROUP BY session_id ORDER BY session_id
            """,
            FollowUps::healing,
            clientId)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<HealingSeen> healing(Row row) {
    int notYet = row.whole("not_yet");
    int healedBy = row.whole("healed_by");
    return healedBy > 0 && notYet >= healedBy
        ? Optional.empty()
        : Optional.of(new HealingSeen(notYet, healedBy, row.flag("scar")));
  }

  private static FollowUp read(Row row) {
    var kept = new EnumMap<Zone, Integer>(Zone.class);
    var zones = row.texts("zones");
    var percents = row.wholes("kept");
    for (int i = 0; i < zones.size(); i++) {
      kept.put(Zone.valueOf(zones.get(i)), percents.get(i));
    }
    return new FollowUp(
        row.id("id"),
        row.id("client_id"),
        row.id("session_id"),
        row.instant("checked_at"),
        row.text("checked_by_name"),
        new FollowUp.Healed(row.flag("healed"), row.flag("scabs"), row.flag("completes")),
        kept,
        row.text("client_word"),
        row.text("note"),
        row.maybeDate("touch_up_on"),
        row.maybeText("void_reason"));
  }
}
