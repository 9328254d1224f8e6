package stipple.studio.treatment.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.scalp.Zone;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import tools.jackson.databind.json.JsonMapper;

/// Reads sessions with all that belongs to them, in four questions however many there are.
@Component
class SessionRows {

  private static final String SESSION =
      """
      SELECT s.*, p.name AS practitioner,
        ARRAY(SELECT key FROM jsonb_each_text(s.planned_by_zone)) AS planned_zones,
        ARRAY(SELECT value::int FROM jsonb_each_text(s.planned_by_zone)) AS planned_counts
      FROM session s JOIN person p ON p.studio_id = s.studio_id AND p.id = s.practitioner_id
      """;

  private final Database database;
  private final JsonMapper json;

  SessionRows(Database database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /// The sessions that a condition on `s` picks, in the order of their number.
  List<Session> where(String condition, Object... with) {
    var heads =
        database.list(
            SESSION + " WHERE " + condition + " ORDER BY s.number, s.started_at, s.id",
            SessionRows::head,
            with);
    if (heads.isEmpty()) {
      return List.of();
    }
    var ids = heads.stream().map(head -> head.id().toString()).toList();
    var passes = passes(ids);
    var breaks = breaks(ids);
    var assessments = assessments(ids);
    return heads.stream().map(head -> whole(head, passes, breaks, assessments)).toList();
  }

  private static Session whole(
      Session head, List<Pass> passes, List<Break> breaks, List<Assessment> assessments) {
    var work =
        new Session.Work(
            passes.stream().filter(pass -> pass.sessionId().equals(head.id())).toList(),
            breaks.stream().filter(rest -> rest.sessionId().equals(head.id())).toList(),
            assessments.stream().filter(look -> look.sessionId().equals(head.id())).toList());
    return new Session(
        head.id(),
        head.clientId(),
        head.number(),
        head.planned(),
        head.chair(),
        head.startedAt(),
        head.finishedAt(),
        head.note(),
        work,
        head.voidReason(),
        head.version());
  }

  private List<Pass> passes(List<String> sessions) {
    return database.list(
        """
        SELECT a.*, concat_ws(' ', l.brand, l.product, l.shade) || ' · ' || l.lot_number AS needle
        FROM pass a JOIN lot l ON l.studio_id = a.studio_id AND l.id = a.needle_lot_id
        WHERE a.session_id = ANY (?::uuid[]) ORDER BY a.began_at, a.id
        """,
        row ->
            new Pass(
                row.id("id"),
                row.id("session_id"),
                row.choice("zone", Zone.class),
                new Pass.Needle(row.id("needle_lot_id"), row.text("needle")),
                row.decimal("depth_mm"),
                row.whole("speed_hz"),
                row.whole("dots"),
                row.instant("began_at"),
                row.maybeInstant("ended_at"),
                row.maybeText("void_reason"),
                row.whole("version")),
        sessions);
  }

  private List<Break> breaks(List<String> sessions) {
    return database.list(
        "SELECT * FROM session_break WHERE session_id = ANY (?::uuid[]) ORDER BY began_at, id",
        row ->
            new Break(
                row.id("id"),
                row.id("session_id"),
                row.choice("reason", Break.Reason.class),
                row.instant("began_at"),
                row.maybeInstant("ended_at")),
        sessions);
  }

  private List<Assessment> assessments(List<String> sessions) {
    return database.list(
        "SELECT * FROM assessment WHERE session_id = ANY (?::uuid[]) ORDER BY at, id",
        row ->
            new Assessment(
                row.id("id"),
                row.id("session_id"),
                row.instant("at"),
                row.whole("redness"),
                row.choice("density", Assessment.Fullness.class),
                row.choice("symmetry", Assessment.Symmetry.class),
                row.whole("pain"),
                row.text("client_word"),
                row.text("note")),
        sessions);
  }

  private static Session head(Row row) {
    return new Session(
        row.id("id"),
        row.id("client_id"),
        row.whole("number"),
        new Session.Planned(
            row.whole("layer"),
            row.text("part"),
            dots(row.texts("planned_zones"), row.wholes("planned_counts")),
            row.whole("planned_p10_min"),
            row.whole("planned_p50_min"),
            row.whole("planned_p90_min"),
            row.maybeWhole("own_estimate_min")),
        new Session.Chair(
            row.id("practitioner_id"),
            row.text("practitioner"),
            row.maybeId("room_id"),
            row.id("design_id"),
            row.id("mix_id"),
            row.maybeId("anaesthetic_lot_id")),
        row.instant("started_at"),
        row.maybeInstant("finished_at"),
        row.text("note"),
        new Session.Work(List.of(), List.of(), List.of()),
        row.maybeText("void_reason"),
        row.whole("version"));
  }

  private static Map<Zone, Integer> dots(List<String> zones, List<Integer> counts) {
    var dots = new EnumMap<Zone, Integer>(Zone.class);
    for (int i = 0; i < zones.size(); i++) {
      dots.put(Zone.valueOf(zones.get(i)), counts.get(i));
    }
    return dots;
  }

  /// The forecast that stood when a session began.
  Optional<FixedForecast> forecast(UUID id) {
    return database
        .one(
            "SELECT forecast::text AS forecast_json FROM session WHERE id = ?",
            row -> row.text("forecast_json"),
            id)
        .map(text -> json.readValue(text, FixedForecast.class));
  }

  /// The session that runs now where a column holds this id.
  Optional<Session> running(String column, UUID id) {
    return where(column + " = ? AND s.voided_at IS NULL AND s.finished_at IS NULL", id).stream()
        .findFirst();
  }

  /// Nobody else changes this session until the change is made.
  void hold(UUID id) {
    database.list("SELECT id FROM session WHERE id = ? FOR UPDATE", row -> row.id("id"), id);
  }

  /// A session that runs, held until the change is made: what is done at the chair comes in turn.
  Session holdRunning(UUID id) {
    hold(id);
    var session = where("s.id = ?", id).stream().findFirst().orElseThrow(NotFound::new);
    if (!session.isRunning()) {
      throw new NotDone(Phrase.of("session.not-running"));
    }
    return session;
  }
}
