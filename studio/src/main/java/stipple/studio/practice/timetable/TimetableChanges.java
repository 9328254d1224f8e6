package stipple.studio.practice.timetable;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.database.Database;

/// Changes the week of a practitioner or a room, what a practitioner is booked for and how long a
/// room is made ready. Visits in the diary stay where they are.
@Component
public class TimetableChanges {

  private final Database database;
  private final Touched touched;
  private final AuditTrail trail;

  TimetableChanges(Database database, Touched touched, AuditTrail trail) {
    this.database = database;
    this.touched = touched;
    this.trail = trail;
  }

  /// Writes the week of a practitioner, and what they are booked for.
  public void save(Timetable timetable, Set<Technique> techniques) {
    write(timetable);
    var practitioner = timetable.resource();
    database.change("DELETE FROM technique WHERE person_id = ?", practitioner);
    if (!techniques.equals(EnumSet.allOf(Technique.class))) {
      for (var technique : techniques) {
        database.change(
            "INSERT INTO technique (person_id, technique) VALUES (?, ?)", practitioner, technique);
      }
    }
  }

  /// Writes the week of a room, and how long it is made ready.
  public void save(Timetable timetable, int turnoverMinutes) {
    write(timetable);
    database.change(
        "UPDATE room SET turnover_minutes = ? WHERE id = ?", turnoverMinutes, timetable.resource());
  }

  private void write(Timetable timetable) {
    touched.lock(Optional.of(timetable.resource()));
    if (written(timetable) == 0) {
      throw new NotDone.Stale();
    }
    database.change("DELETE FROM working_hours WHERE resource_id = ?", timetable.resource());
    timetable
        .week()
        .forEach((day, stretches) ->
            stretches.forEach(hours ->
                database.change(
                    """
                    INSERT INTO working_hours (resource_id, weekday, opens, closes)
                    VALUES (?, ?, ?, ?)
                    """,
                    timetable.resource(),
                    day.getValue(),
                    hours.opens(),
                    hours.closes())));
    trail.note("timetable.changed", timetable.resource());
  }

  private int written(Timetable timetable) {
    return timetable.version() == 0
        ? database.change(
            "INSERT INTO timetable (resource_id, own_hours) VALUES (?, ?) ON CONFLICT DO NOTHING",
            timetable.resource(),
            timetable.ownHours())
        : database.change(
            """
            UPDATE timetable SET own_hours = ?, version = version + 1
            WHERE resource_id = ? AND version = ?
            """,
            timetable.ownHours(),
            timetable.resource(),
            timetable.version());
  }
}
