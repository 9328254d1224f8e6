package stipple.studio.practice.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.signin.Role;

/// Everybody who works, or worked, at the studio.
@Component
public class People {

  private final JdbcClient database;

  People(JdbcClient database) {
    this.database = database;
  }

  public List<Person> all() {
    return database
        .sql("SELECT * FROM person ORDER BY left_on NULLS FIRST, name, id")
        .query((row, _) -> read(row))
        .list();
  }

  /// Those who may hold the needle today.
  public List<Person> practitioners() {
    return all().stream().filter(person -> person.practises() && person.isHere()).toList();
  }

  public Person get(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  public Optional<Person> find(UUID id) {
    return database
        .sql("SELECT * FROM person WHERE id = ?")
        .param(id)
        .query((row, _) -> read(row))
        .optional();
  }

  public void add(UUID studioId, Person person) {
    database
        .sql("INSERT INTO resource (studio_id, id, kind) VALUES (?, ?, 'PRACTITIONER')")
        .params(studioId, person.id())
        .update();
    database
        .sql("INSERT INTO person (studio_id, id, name, email, role, practises) VALUES (?, ?, ?, ?, ?, ?)")
        .params(studioId, person.id(), person.name(), person.email(), person.role().name(), person.practises())
        .update();
  }

  public void change(Person person) {
    int changed =
        database
            .sql(
                """
                UPDATE person SET name = ?, role = ?, practises = ?, left_on = ?, version = version + 1
                WHERE id = ? AND version = ?
                """)
            .params(
                person.name(), person.role().name(), person.practises(), person.leftOn().orElse(null),
                person.id(), person.version())
            .update();
    if (changed == 0) {
      throw new NotDone.Stale();
    }
  }

  private static Person read(ResultSet row) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("email"),
        Role.valueOf(row.getString("role")),
        row.getBoolean("practises"),
        Optional.ofNullable(row.getObject("left_on", LocalDate.class)),
        row.getInt("version"));
  }
}
