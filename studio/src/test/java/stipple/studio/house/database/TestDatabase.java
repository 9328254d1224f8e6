package stipple.studio.house.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// One real PostgreSQL for all tests of a program; each test takes a fresh database from it.
///
/// It lives under `target`, is migrated once, and is stopped with the program. If the run before
/// was killed, its server is stopped and its databases are dropped at the next start.
public final class TestDatabase {

  private static final String TEMPLATE = "template_stipple";

  private static final String CAST = "template_cast";

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static boolean castTold;

  private TestDatabase() {}

  /// A database with the program's tables and nothing in them.
  public static Fresh fresh() {
    return copyOf(TEMPLATE);
  }

  /// A database in which the demo cast is: it is told into the first one, the others are copies.
  public static synchronized Fresh withCast(Consumer<Fresh> telling) {
    if (!castTold) {
      withAdmin(roles -> roles.makeDatabase(CAST, TEMPLATE));
      telling.accept(fresh(CAST));
      castTold = true;
    }
    return copyOf(CAST);
  }

  private static Fresh copyOf(String template) {
    var name = "test_" + NUMBER.incrementAndGet();
    withAdmin(roles -> roles.makeDatabase(name, template));
    return fresh(name);
  }

  /// The address and both logins of one fresh database.
  public record Fresh(
      String url, String owner, String ownerPassword, String app, String appPassword) {

    /// As the role that owns the tables; row level security binds it too.
    public DataSource asOwner() {
      return source(url, owner, ownerPassword);
    }

    /// As the role the pages work with.
    public DataSource asApp() {
      return source(url, app, appPassword);
    }

    /// What makes the program use this database instead of starting its own.
    public Map<String, Object> properties() {
      return Map.of(
          "stipple.db.url", url,
          "stipple.db.user", app,
          "stipple.db.password", appPassword,
          "stipple.db.owner-user", owner,
          "stipple.db.owner-password", ownerPassword);
    }
  }

  static EmbeddedServer server() {
    return Running.SERVER;
  }

  /// The folder of PostgreSQL's programs, already unpacked.
  static Path programs() {
    return Running.FOLDER.resolve("pg");
  }

  private static Fresh fresh(String name) {
    var server = server();
    return new Fresh(
        server.url(name),
        server.owner().role(),
        server.owner().password(),
        server.app().role(),
        server.app().password());
  }

  private static DataSource source(String url, String role, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(role);
    source.setPassword(password);
    return source;
  }

  private interface AdminWork {
    void with(Roles roles) throws SQLException;
  }

  private static void withAdmin(AdminWork work) {
    withAdmin(server(), work);
  }

  private static void withAdmin(EmbeddedServer server, AdminWork work) {
    try (var connection = Connections.open(server.url("postgres"), server.admin())) {
      work.with(new Roles(connection));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Started by the first test that asks.
  private static final class Running {

    static final Path FOLDER;
    static final EmbeddedServer SERVER;

    static {
      var taken = first();
      FOLDER = taken.folder();
      SERVER = taken.server();
      Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
      withAdmin(SERVER, Running::lay);
    }

    private record Taken(Path folder, EmbeddedServer server) {}

    /// In the first folder where no other program tests: whoever opens it has it.
    private static Taken first() {
      for (int number = 1; ; number++) {
        try {
          var folder = Path.of("target", "test-database-" + number).toAbsolutePath();
          return new Taken(folder, EmbeddedServer.open(folder, Progress.silent()));
        } catch (DatabaseProblem problem) {
          if (!String.valueOf(problem.getMessage()).contains("already runs")) {
            throw problem;
          }
        }
      }
    }

    private static void lay(Roles roles) throws SQLException {
      for (var old : leftOver(roles.admin())) {
        roles.dropDatabase(old);
      }
      roles.makeDatabase(TEMPLATE, "template0");
      var owner = SERVER.owner();
      var flyway =
          Flyway.configure()
              .dataSource(SERVER.url(TEMPLATE), owner.role(), owner.password())
              .failOnMissingLocations(false);
      Schema.configure(flyway, SERVER.app());
      Schema.migrate(flyway.load());
    }

    private static Iterable<String> leftOver(Connection admin) throws SQLException {
      var names = new ArrayList<String>();
      try (var statement = admin.createStatement();
          var rows =
              statement.executeQuery(
                  "select datname from pg_database where datname like 'test\\_%%' or datname in ('%s', '%s')"
                      .formatted(TEMPLATE, CAST))) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      return names;
    }
  }
}
