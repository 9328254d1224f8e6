package stipple.studio.practice.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.signin.Role;

/// Everybody who works, or worked, at the studio.
@Component
public class People {

  private final Database database;
  private final AuditTrail trail;

  People(Database database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  public List<Person> all() {
    return database.list(
        "SELECT * FROM person ORDER BY left_on NULLS FIRST, name, id", People::read);
  }

  /// Those who may hold the needle today.
  public List<Person> practitioners() {
    return all().stream().filter(person -> person.practises() && person.isHere()).toList();
  }

  public Person get(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  public Optional<Person> find(UUID id) {
    return database.one("SELECT * FROM person WHERE id = ?", People::read, id);
  }

  public void add(Person person) {
    if (database.count("SELECT count(*) FROM person WHERE lower(email) = lower(?)", person.email())
        > 0) {
      throw new NotDone(Phrase.of("person.email-known"));
    }
    database.change("INSERT INTO resource (id, kind) VALUES (?, 'PRACTITIONER')", person.id());
    database.change(
        "INSERT INTO person (id, name, email, role, practises) VALUES (?, ?, ?, ?, ?)",
        person.id(),
        person.name(),
        person.email(),
        person.role(),
        person.practises());
    trail.note("person.added", person.id());
  }

  /// Changes name, role and whether somebody practises or has left; the last owner stays one.
  public void change(Person person) {
    NotDone.unlessAllowed(OwnersRule.verdictOn(person, ownersLocked()));
    int changed =
        database.change(
            """
            UPDATE person SET name = ?, role = ?, practises = ?, left_on = ?, version = version + 1
            WHERE id = ? AND version = ?
            """,
            person.name(),
            person.role(),
            person.practises(),
            person.leftOn(),
            person.id(),
            person.version());
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("person.changed", person.id());
  }

  // Locked, so that two owners cannot let each other go at the same moment.
  private List<UUID> ownersLocked() {
    return database.list(
        """
        SELECT p.id FROM person p JOIN account a ON a.studio_id = p.studio_id AND a.person_id = p.id
        WHERE p.role = 'OWNER' AND p.left_on IS NULL AND NOT a.disabled
        ORDER BY p.id FOR NO KEY UPDATE OF p
        """,
        row -> row.id("id"));
  }

  private static Person read(Row row) {
    return new Person(
        row.id("id"),
        row.text("name"),
        row.text("email"),
        row.choice("role", Role.class),
        row.flag("practises"),
        row.maybeDate("left_on"),
        row.whole("version"));
  }
}
