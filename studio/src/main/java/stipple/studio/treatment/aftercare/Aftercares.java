package stipple.studio.treatment.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// The schedules given to clients, one for each session.
@Component
public class Aftercares {

  private static final String AFTERCARE =
      """
      SELECT a.*, s.number AS session_number, p.name AS handed_by FROM aftercare a
      JOIN session s ON s.studio_id = a.studio_id AND s.id = a.session_id
      LEFT JOIN person p ON p.studio_id = a.studio_id AND p.id = a.handed_over_by
      """;

  private final Database database;
  private final AftercareTemplates templates;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Aftercares(
      Database database,
      AftercareTemplates templates,
      AuditTrail trail,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.templates = templates;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  public Aftercare get(UUID id) {
    return database.one(AFTERCARE + " WHERE a.id = ?", this::read, id).orElseThrow(NotFound::new);
  }

  /// Every schedule of a client whose session counts, newest first.
  public List<Aftercare> ofClient(UUID clientId) {
    return database.list(
        AFTERCARE
            + " WHERE a.client_id = ? AND s.voided_at IS NULL"
            + " ORDER BY a.begins_on DESC, s.number DESC",
        this::read,
        clientId);
  }

  /// The schedule the client follows now.
  public Optional<Aftercare> latest(UUID clientId) {
    return ofClient(clientId).stream().findFirst();
  }

  /// Dates the studio's schedule for a session: day 0 is the day it was finished.
  void begin(UUID clientId, UUID sessionId, LocalDate beginsOn) {
    var id = ids.next();
    database.change(
        "INSERT INTO aftercare (id, client_id, session_id, begins_on) VALUES (?, ?, ?, ?)",
        id,
        clientId,
        sessionId,
        beginsOn);
    for (var line : templates.lines()) {
      database.change(
          """
          INSERT INTO aftercare_day (aftercare_id, position, from_on, to_on, topic, advice)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
          id,
          line.position(),
          beginsOn.plusDays(line.fromDay()),
          line.toDay().map(beginsOn::plusDays),
          line.topic(),
          line.advice());
    }
  }

  /// Writes down that the client took the printed sheet home.
  public void handOver(UUID id, UUID by) {
    var aftercare = get(id);
    int handed =
        database.change(
            """
            UPDATE aftercare SET handed_over_at = ?, handed_over_by = ?
            WHERE id = ? AND handed_over_at IS NULL
            """,
            clock.now(),
            by,
            id);
    if (handed == 0) {
      throw new NotDone(Phrase.of("aftercare.handed-before"));
    }
    trail.note("aftercare.handed-over", id, aftercare.clientId());
  }

  private Aftercare read(Row row) {
    return new Aftercare(
        row.id("id"),
        row.id("client_id"),
        row.id("session_id"),
        row.whole("session_number"),
        row.date("begins_on"),
        row.maybeInstant("handed_over_at")
            .map(at -> new Aftercare.HandOver(at, row.maybeText("handed_by").orElse(""))),
        daysOf(row.id("id")));
  }

  private List<Aftercare.Day> daysOf(UUID aftercareId) {
    return database.list(
        "SELECT * FROM aftercare_day WHERE aftercare_id = ? ORDER BY from_on, position",
        row ->
            new Aftercare.Day(
                row.whole("position"),
                row.date("from_on"),
                row.maybeDate("to_on"),
                row.text("topic"),
                row.text("advice")),
        aftercareId);
  }
}
