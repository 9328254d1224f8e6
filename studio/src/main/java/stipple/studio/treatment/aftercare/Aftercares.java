package stipple.studio.treatment.aftercare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
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

  Aftercares(Database database) {
    this.database = database;
  }

  public Aftercare get(UUID id) {
    return database.one(AFTERCARE + " WHERE a.id = ?", this::read, id).orElseThrow(NotFound::new);
  }

  public Optional<Aftercare> ofSession(UUID sessionId) {
    return database.one(AFTERCARE + " WHERE a.session_id = ?", this::read, sessionId);
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
