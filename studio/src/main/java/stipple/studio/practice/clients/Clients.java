package stipple.studio.practice.clients;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// Everybody the studio treats.
@Component
public class Clients {

  static final int PAGE = 50;

  private final Database database;
  private final AuditTrail trail;

  Clients(Database database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  public Client get(UUID id) {
    return database
        .one("SELECT * FROM client WHERE id = ?", Clients::read, id)
        .orElseThrow(NotFound::new);
  }

  /// Clients whose name, e-mail or phone holds what was typed; all of them, newest first, for
  /// nothing.
  public List<Client> search(String typed) {
    var pattern = "%" + typed.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    return database.list(
        """
        SELECT * FROM client
        WHERE lower(name) LIKE ? OR lower(email) LIKE ? OR replace(phone, ' ', '') LIKE ?
        ORDER BY CASE WHEN ? = '' THEN taken_in_at END DESC, name COLLATE "und-x-icu", id
        LIMIT ?
        """,
        Clients::read,
        pattern,
        pattern,
        pattern.replace(" ", ""),
        typed,
        PAGE);
  }

  public long count() {
    return database.count("SELECT count(*) FROM client");
  }

  public void takeIn(Client client, UUID by) {
    database.change("INSERT INTO resource (id, kind) VALUES (?, 'CLIENT')", client.id());
    database.change(
        """
        INSERT INTO client (id, name, born_on, email, phone, address, note, taken_in_at, taken_in_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        client.id(),
        client.name(),
        client.bornOn(),
        client.email(),
        client.phone(),
        client.address(),
        client.note(),
        client.takenInAt(),
        by);
    trail.note("client.taken-in", client.id(), client.id());
  }

  public void change(Client client) {
    int changed =
        database.change(
            """
            UPDATE client SET name = ?, born_on = ?, email = ?, phone = ?, address = ?, note = ?, version = version + 1
            WHERE id = ? AND version = ?
            """,
            client.name(),
            client.bornOn(),
            client.email(),
            client.phone(),
            client.address(),
            client.note(),
            client.id(),
            client.version());
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("client.changed", client.id(), client.id());
  }

  private static Client read(Row row) {
    return new Client(
        row.id("id"),
        row.text("name"),
        row.date("born_on"),
        row.text("email"),
        row.text("phone"),
        row.text("address"),
        row.text("note"),
        row.instant("taken_in_at"),
        row.whole("version"));
  }
}
