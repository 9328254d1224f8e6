package stipple.studio.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The settings without which a saved row is not saved.
final class Durability {

  static final List<String> DEMANDED =
      List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

  private Durability() {}

  /// Refuses a server that would acknowledge what a power cut can still take away.
  static void demand(Connection connection) throws SQLException {
    for (var setting : DEMANDED) {
      try (var statement = connection.prepareStatement("select current_setting(?)")) {
        statement.setString(1, setting);
        try (var row = statement.executeQuery()) {
          row.next();
          if (!"on".equals(row.getString(1))) {
            throw new DatabaseProblem(
                "The database runs with %s switched off: saved work could be lost. It stays closed."
                    .formatted(setting),
                "Remove the setting from postgresql.conf or postgresql.auto.conf, then start again.");
          }
        }
      }
    }
  }
}
