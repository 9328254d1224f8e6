package stipple.studio.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// Who may do what in a cluster of our own: the owner changes tables, the app changes rows.
///
/// Role and database names are this program's own constants, never input.
record Roles(Connection admin) {

  /// Makes both roles if they are missing and gives them the passwords of the secret folder.
  void keep(Login owner, Login app) throws SQLException {
    for (var login : new Login[] {owner, app}) {
      if (!exists("select 1 from pg_roles where rolname = ?", login.role())) {
        run("create role " + login.role());
      }
      run(
          "alter role "
              + login.role()
              + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
      // sent as a SCRAM verifier: the password itself never travels
      admin
          .unwrap(PGConnection.class)
          .alterUserPassword(login.role(), login.password().toCharArray(), "scram-sha-256");
    }
    for (var limit : Connections.LIMITS.entrySet()) {
      run("alter role %s set %s = '%s'".formatted(app.role(), limit.getKey(), limit.getValue()));
    }
  }

  void keepDatabase(String name) throws SQLException {
    if (!exists("select 1 from pg_database where datname = ?", name)) {
      makeDatabase(name, "template0");
    }
  }

  void makeDatabase(String name, String template) throws SQLException {
    run("create database %s owner %s template %s".formatted(name, Secrets.OWNER, template));
    run("revoke all on database %s from public".formatted(name));
    run("grant connect on database %s to %s".formatted(name, Secrets.APP));
  }

  void dropDatabase(String name) throws SQLException {
    run("drop database if exists %s with (force)".formatted(name));
  }

  private boolean exists(String sql, String name) throws SQLException {
    try (var statement = admin.prepareStatement(sql)) {
      statement.setString(1, name);
      try (var row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = admin.createStatement()) {
      statement.execute(sql);
    }
  }
}
