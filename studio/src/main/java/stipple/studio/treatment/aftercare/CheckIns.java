package stipple.studio.treatment.aftercare;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.settings.Studios;

/// The check-ins while it heals, and the alarms among them.
@Component
public class CheckIns {

  private final Database database;
  private final Aftercares aftercares;
  private final Studios studios;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  CheckIns(
      Database database,
      Aftercares aftercares,
      Studios studios,
      AuditTrail trail,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.aftercares = aftercares;
    this.studios = studios;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
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

  /// Takes a check-in; the rules say at once whether it is an alarm.
  public List<AlarmRule> take(UUID aftercareId, CheckIn.Skin skin, String note, UUID by) {
    var aftercare = aftercares.get(aftercareId);
    int day = aftercare.dayOn(clock.today(studios.present().place().zone()));
    var alarms = AlarmRule.on(skin, day);
    var id = ids.next();
    database.change(
        """
        INSERT INTO check_in (id, aftercare_id, at, taken_by, redness, itch, warning_signs, scabs, note, alarm)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        aftercareId,
        clock.now(),
        by,
        skin.redness(),
        skin.itch(),
        skin.warningSigns(),
        skin.scabs(),
        note,
        !alarms.isEmpty());
    trail.note("aftercare.checked-in", id, aftercare.clientId());
    return alarms;
  }

  /// Writes down what was done about an alarm.
  public void answer(UUID aftercareId, UUID checkInId, String words) {
    var aftercare = aftercares.get(aftercareId);
    int answered =
        database.change(
            """
            UPDATE check_in SET answered_at = ?, answer = ?
            WHERE id = ? AND aftercare_id = ? AND alarm AND answered_at IS NULL
            """,
            clock.now(),
            words,
            checkInId,
            aftercareId);
    if (answered == 0) {
      throw new NotDone(Phrase.of("aftercare.answered-before"));
    }
    trail.note("aftercare.alarm-answered", checkInId, aftercare.clientId());
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
