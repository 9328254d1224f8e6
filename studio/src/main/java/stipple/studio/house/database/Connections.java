package stipple.studio.house.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/// How the program connects: short waits, no row in an error message.
final class Connections {

  /// What a page's statement may take before the database gives up; set on the role and, for a
  /// server of somebody else's, on each connection.
  static final Map<String, String> LIMITS =
      Map.of(
          "statement_timeout", "5s",
          "lock_timeout", "2s",
          "idle_in_transaction_session_timeout", "15s");

  private static final Map<String, String> PATIENCE =
      Map.of(
          "connectTimeout", "2",
          "socketTimeout", "8",
          "tcpKeepAlive", "true",
          "logServerErrorDetail", "false",
          "ApplicationName", "stipple");

  private static final int POOL_SIZE = 20;

  private Connections() {}

  /// One connection outside the pool, for looking at the server.
  static Connection open(String url, Login login) throws SQLException {
    var properties = new Properties();
    properties.putAll(PATIENCE);
    properties.setProperty("user", login.role());
    properties.setProperty("password", login.password());
    var connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("not a PostgreSQL address", "08001");
    }
    return connection;
  }

  /// The pool every page borrows from.
  static HikariDataSource pool(DatabaseServer server) {
    var config = new HikariConfig();
    config.setPoolName("pages");
    config.setDriverClassName(Driver.class.getName());
    config.setJdbcUrl(server.url());
    config.setUsername(server.app().role());
    config.setPassword(server.app().password());
    config.setMaximumPoolSize(POOL_SIZE);
    config.setConnectionTimeout(3_000);
    config.setConnectionInitSql(setLimits());
    PATIENCE.forEach(config::addDataSourceProperty);
    return new HikariDataSource(config);
  }

  private static String setLimits() {
    var sql = new StringBuilder();
    LIMITS.forEach((name, value) -> sql.append("set %s = '%s';".formatted(name, value)));
    return sql.toString();
  }
}
