package stipple.studio.practice.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;

/// Everybody the studio treats.
@Component
public class Clients {

  static final int PAGE = 50;

  private final JdbcClient database;
  private final AuditTrail trail;

  Clients(JdbcClient database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  public Client get(UUID id) {
    return database
        .sql("SELECT * FROM client WHERE id = ?")
        .param(id)
        .query((row, _) -> read(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /// Clients whose name, phone or e-mail holds what was typed; all of them, newest first, for nothing.
  public List<Client> search(String typed) {
    var pattern = "%" + typed.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    return database
        .sql(
            """
            SELECT * FROM client
            WHERE lower(name) LIKE :pattern OR lower(email) LIKE :pattern OR replace(phone, ' ', '') LIKE :digits
            ORDER BY CASE WHEN :typed = '' THEN taken_in_at END DESC, name COLLATE "und-x-icu", id
            LIMIT :most
            """)
        .param("pattern", pattern)
        .param("digits", pattern.replace(" ", ""))
        .param("typed", typed)
        .param("most", PAGE)
        .query((row, _) -> read(row))
        .list();
  }

  public long count() {
    return database.sql("SELECT count(*) FROM client").query(Long.class).single();
  }

  public void takeIn(UUID studioId, Client client, UUID by) {
    database
        .sql("INSERT INTO resource (studio_id, id, kind) VALUES (?, ?, 'CLIENT')")
        .params(studioId, client.id())
        .update();
    database
        .sql(
            """
            INSERT INTO client (studio_id, id, name, born_on, email, phone, address, note, taken_in_at, taken_in_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            studioId, client.id(), client.name(), client.bornOn(), client.email(), client.phone(),
            client.address(), client.note(), Timestamp.from(client.takenInAt()), by)
        .update();
    trail.note("client.taken-in", client.id(), client.id());
  }

  public void change(Client client) {
    int changed =
        database
            .sql(
                """
                UPDATE client SET name = ?, born_on = ?, email = ?, phone = ?, address = ?, note = ?, version = version + 1
                WHERE id = ? AND version = ?
                """)
            .params(
                client.name(), client.bornOn(), client.email(), client.phone(), client.address(),
                client.note(), client.id(), client.version())
            .update();
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("client.changed", client.id(), client.id());
  }

  private static Client read(ResultSet row) throws SQLException {
    return new Client(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getObject("born_on", LocalDate.class),
        row.getString("email"),
        row.getString("phone"),
        row.getString("address"),
        row.getString("note"),
        row.getTimestamp("taken_in_at").toInstant(),
        row.getInt("version"));
  }
}
