package stipple.studio.practice.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// The treatment rooms. They are booked like people are.
@Component
public class Rooms {

  private final Database database;
  private final AuditTrail trail;

  Rooms(Database database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  /// A room with a chair.
  public record Room(UUID id, String name) {}

  /// The rooms in use.
  public List<Room> all() {
    return database.list(
        "SELECT id, name FROM room WHERE closed_on IS NULL ORDER BY name", Rooms::read);
  }

  public Room get(UUID id) {
    return database
        .one("SELECT id, name FROM room WHERE id = ?", Rooms::read, id)
        .orElseThrow(NotFound::new);
  }

  /// The rooms that were closed; their visits stay on record.
  public List<Room> closed() {
    return database.list(
        "SELECT id, name FROM room WHERE closed_on IS NOT NULL ORDER BY name", Rooms::read);
  }

  public void add(Room room) {
    if (database.count("SELECT count(*) FROM room WHERE lower(name) = lower(?)", room.name()) > 0) {
      throw new NotDone(Phrase.of("room.name-taken", room.name()));
    }
    database.change("INSERT INTO resource (id, kind) VALUES (?, 'ROOM')", room.id());
    try {
      database.change("INSERT INTO room (id, name) VALUES (?, ?)", room.id(), room.name());
    } catch (DuplicateKeyException first) {
      throw new NotDone(Phrase.of("room.name-taken", room.name()));
    }
    trail.note("room.added", room.id());
  }

  /// Takes a room out of use from a day on. It can be opened again.
  public void close(UUID id, LocalDate from) {
    database.change("UPDATE room SET closed_on = ? WHERE id = ? AND closed_on IS NULL", from, id);
    trail.note("room.closed", id);
  }

  public void reopen(UUID id) {
    database.change("UPDATE room SET closed_on = NULL WHERE id = ?", id);
    trail.note("room.reopened", id);
  }

  private static Room read(Row row) {
    return new Room(row.id("id"), row.text("name"));
  }
}
