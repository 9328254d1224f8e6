package stipple.studio.practice.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// The treatment rooms. They are booked like people are.
@Component
public class Rooms {

  private final Database database;

  Rooms(Database database) {
    this.database = database;
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

  public void add(Room room) {
    database.change("INSERT INTO resource (id, kind) VALUES (?, 'ROOM')", room.id());
    database.change("INSERT INTO room (id, name) VALUES (?, ?)", room.id(), room.name());
  }

  private static Room read(Row row) {
    return new Room(row.id("id"), row.text("name"));
  }
}
