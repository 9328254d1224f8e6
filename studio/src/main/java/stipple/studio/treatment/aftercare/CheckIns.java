package stipple.studio.treatment.aftercare;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// The check-ins while it heals, and the alarms among them.
@Component
public class CheckIns {

  private final Database database;

  CheckIns(Database database) {
    this.database = database;
  }

  /// An alarm nobody has answered, and whose it is.
  public record OpenAlarm(UUID clientId, String client, CheckIn checkIn) {}

  /// The check-ins of one schedule, newest first.
  public List<CheckIn> of(UUID aftercareId) {
    return database.list(
        """
        SELECT c.*, p.name AS taken_by_name FROM check_in c
        JOIN person p ON p.studio_id = c.studio_id AND p.id = c.taken_by
        WHERE c.aftercare_id = ? ORDER BY c.at DESC, c.id DESC
        """,
        CheckIns::read,
        aftercareId);
  }

  /// The alarms of the studio that wait for an answer, oldest first.
  public List<OpenAlarm> openAlarms() {
    return database.list(
        """
        SELECT c.*, p.name AS taken_by_name, a.client_id, k.name AS client FROM check_in c
        JOIN person p ON p.studio_id = c.studio_id AND p.id = c.taken_by
        JOIN aftercare a ON a.studio_id = c.studio_id AND a.id = c.aftercare_id
        JOIN client k ON k.studio_id = a.studio_id AND k.id = a.client_id
        WHERE c.alarm AND c.answered_at IS NULL ORDER BY c.at, c.id
        """,
        row -> new OpenAlarm(row.id("client_id"), row.text("client"), read(row)));
  }

  static CheckIn read(Row row) {
    return new CheckIn(
        row.id("id"),
        row.id("aftercare_id"),
        row.instant("at"),
        row.text("taken_by_name"),
        new CheckIn.Skin(
            row.choice("redness", CheckIn.Redness.class),
            row.choice("itch", CheckIn.Itch.class),
            row.texts("warning_signs").stream().map(CheckIn.WarningSign::valueOf).toList(),
            row.flag("scabs")),
        row.text("note"),
        row.flag("alarm"),
        row.maybeInstant("answered_at")
            .map(at -> new CheckIn.Answer(at, row.maybeText("answer").orElse(""))));
  }
}
