package stipple.bench;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/// The tables of a studio that this process started, read past its pages, with the driver that the
/// studio was built with.
final class BookingTables implements AutoCloseable {

  private static final Path LIB = Path.of("studio/target/ready/lib");

  private final Connection connection;

  private BookingTables(Connection connection) {
    this.connection = connection;
  }

  static BookingTables of(Path data) throws IOException, SQLException {
    var server = data.resolve("pg");
    var login = new Properties();
    login.setProperty("user", "stipple_admin");
    login.setProperty("password", Files.readString(server.resolve("secret/stipple_admin")).strip());
    var port = Files.readString(server.resolve("port")).strip();
    var connection = driver().connect("jdbc:postgresql://127.0.0.1:" + port + "/stipple", login);
    if (connection == null) {
      throw new IOException("the driver does not know the address of the database");
    }
    return new BookingTables(connection);
  }

  // lives as long as the process
  @SuppressWarnings("resource")
  private static Driver driver() throws IOException {
    try (var jars = Files.newDirectoryStream(LIB, "postgresql-*.jar")) {
      for (var jar : jars) {
        var loader = new URLClassLoader(new URL[] {url(jar)});
        return (Driver)
            loader.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance();
      }
    } catch (ReflectiveOperationException e) {
      throw new IOException("no driver of PostgreSQL in " + LIB, e);
    }
    throw new IOException("no driver of PostgreSQL in " + LIB);
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }

  long count(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /// New clients of the demo studio, with invented names.
  List<UUID> clients(int many) throws SQLException {
    return made(
        many,
        "CLIENT",
        """
        INSERT INTO client (studio_id, id, name, born_on, taken_in_at, taken_in_by)
        SELECT studio_id, '%1$s', 'Caller %1$s', '1990-01-01', now(), person_id
        FROM account WHERE email = 'dana@example.com'
        """);
  }

  /// New practitioners of it, who are there while it is open.
  List<UUID> practitioners(int many) throws SQLException {
    return made(
        many,
        "PRACTITIONER",
        """
        INSERT INTO person (studio_id, id, name, email, role, practises)
        SELECT studio_id, '%1$s', 'Practitioner %1$s', '%1$s@example.com', 'PRACTITIONER', true
        FROM account WHERE email = 'dana@example.com'
        """);
  }

  /// New rooms of it.
  List<UUID> rooms(int many) throws SQLException {
    return made(
        many,
        "ROOM",
        """
        INSERT INTO room (studio_id, id, name)
        SELECT studio_id, '%1$s', 'Room %1$s' FROM account WHERE email = 'dana@example.com'
        """);
  }

  private List<UUID> made(int many, String kind, String insert) throws SQLException {
    var made = new ArrayList<UUID>();
    try (var statement = connection.createStatement()) {
      for (int i = 0; i < many; i++) {
        var id = UUID.randomUUID();
        statement.addBatch(
            """
            INSERT INTO resource (studio_id, id, kind)
            SELECT studio_id, '%s', '%s' FROM account WHERE email = 'dana@example.com'
            """
                .formatted(id, kind));
        statement.addBatch(insert.formatted(id));
        made.add(id);
      }
      statement.executeBatch();
    }
    return made;
  }

  /// Pairs of claims that take the same at the same time.
  long overlaps() throws SQLException {
    return count(
        """
        SELECT count(*) FROM claim a JOIN claim b ON a.studio_id = b.studio_id
          AND a.resource_id = b.resource_id AND a.during && b.during AND a.id < b.id
        """);
  }

  /// Claims of nothing that stands.
  long orphans() throws SQLException {
    return count(
        """
        SELECT count(*) FROM claim k
        LEFT JOIN appointment a ON a.studio_id = k.studio_id AND a.id = k.appointment_id
        LEFT JOIN chain c ON c.studio_id = k.studio_id AND c.id = k.chain_id
        WHERE (k.kind = 'VISIT' AND (a.id IS NULL OR a.cancelled_at IS NOT NULL))
          OR (k.kind = 'HOLD' AND (c.id IS NULL OR c.state <> 'HELD'))
        """);
  }

  /// Booked chains of which a visit is in no diary, or whose visit has not its three claims.
  long halves() throws SQLException {
    return count(
        """
        SELECT count(DISTINCT c.id) FROM chain c
        JOIN chain_visit v ON v.studio_id = c.studio_id AND v.chain_id = c.id
        LEFT JOIN appointment a ON a.studio_id = v.studio_id AND a.id = v.appointment_id
        WHERE c.state = 'BOOKED' AND (a.id IS NULL OR (a.cancelled_at IS NULL
          AND (SELECT count(*) FROM claim k WHERE k.studio_id = a.studio_id AND k.appointment_id = a.id) <> 3))
        """);
  }

  boolean isBooked(String chain) throws SQLException {
    return count("SELECT count(*) FROM chain WHERE state = 'BOOKED' AND id = '" + chain + "'") == 1;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
