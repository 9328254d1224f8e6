package stipple.studio.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A PostgreSQL the studio runs itself, found by `STIPPLE_DB_URL`.
record ExternalServer(String url, Login owner, Login app) implements DatabaseServer {

  private static final int OLDEST = 15;

  /// Opens it once with each role and refuses one that would void the wall between studios.
  static ExternalServer open(String url, Login owner, Login app) {
    if (!url.startsWith("jdbc:postgresql://")) {
      throw new DatabaseProblem(
          "STIPPLE_DB_URL does not name a PostgreSQL. Nothing was changed.",
          "Write it like this: jdbc:postgresql://HOST:5432/DATABASE");
    }
    var server = new ExternalServer(url, owner, app);
    server.lookAt(app);
    server.lookAt(owner);
    return server;
  }

  /// The server is not ours to stop.
  @Override
  public void close() {}

  private void lookAt(Login login) {
    try (var connection = Connections.open(url, login)) {
      refuseOld(connection);
      if (login.equals(app)) {
        refuseMighty(connection);
      }
    } catch (SQLException e) {
      throw notReached(login, e);
    }
  }

  private void refuseOld(Connection connection) throws SQLException {
    var major = connection.getMetaData().getDatabaseMajorVersion();
    if (major < OLDEST) {
      throw new DatabaseProblem(
          "The database %s runs PostgreSQL %d. Nothing was changed.".formatted(place(), major),
          "Stipple needs PostgreSQL 15 or newer.");
    }
  }

  private void refuseMighty(Connection connection) {
    var mighty =
        JdbcClient.create(new SingleConnectionDataSource(connection, true))
            .sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
            .query(Boolean.class)
            .single();
    if (mighty) {
      throw new DatabaseProblem(
          "The role %s may look past the wall between studios (SUPERUSER or BYPASSRLS). Nothing was changed."
              .formatted(app),
          "Give Stipple a plain role: CREATE ROLE stipple_app LOGIN NOSUPERUSER NOBYPASSRLS.");
    }
  }

  private DatabaseProblem notReached(Login login, SQLException e) {
    var state = String.valueOf(e.getSQLState());
    if (state.startsWith("28")) {
      return new DatabaseProblem(
          "The database %s refuses the role %s. Nothing was changed.".formatted(place(), login),
          "Check its password (STIPPLE_DB_PASSWORD, STIPPLE_DB_OWNER_PASSWORD) and the server's"
              + " pg_hba.conf.",
          e);
    }
    if (state.equals("3D000")) {
      return new DatabaseProblem(
          "There is no database %s. Nothing was changed.".formatted(place()),
          "Create it, owned by the owner's role, or correct STIPPLE_DB_URL.",
          e);
    }
    return new DatabaseProblem(
        "The database %s does not answer (SQLSTATE %s). Nothing was changed."
            .formatted(place(), state),
        "Check that it runs and that STIPPLE_DB_URL names the right host and port.",
        e);
  }

  /// Where the database is, without parameters: they may hold a password.
  private String place() {
    return url.replaceFirst("\\?.*$", "").replaceFirst("^jdbc:postgresql://([^/]*@)?", "");
  }
}
