package stipple.studio.practice.people;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;

/// The treatment rooms. They are booked like people are.
@Component
public class Rooms {

  private final JdbcClient database;

  Rooms(JdbcClient database) {
    this.database = database;
  }

  /// A room with a chair.
  public record Room(UUID id, String name) {}

  /// The rooms in use.
  public List<Room> all() {
    return database
        .sql("SELECT id, name FROM room WHERE closed_on IS NULL ORDER BY name")
        .query(Room.class)
        .list();
  }

  public Room get(UUID id) {
    return database
        .sql("SELECT id, name FROM room WHERE id = ?")
        .param(id)
        .query(Room.class)
        .optional()
        .orElseThrow(NotFound::new);
  }

  public void add(UUID studioId, Room room) {
    database
        .sql("INSERT INTO resource (studio_id, id, kind) VALUES (?, ?, 'ROOM')")
        .params(studioId, room.id())
        .update();
    database
        .sql("INSERT INTO room (studio_id, id, name) VALUES (?, ?, ?)")
        .params(studioId, room.id(), room.name())
        .update();
  }
}
