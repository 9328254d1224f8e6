package stipple.studio.house.database;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The tables, brought to the shape this program knows, and never past it.
final class Schema {

  private Schema() {}

  /// Grants go to the app's role by its name, and a migration this program does not know is an
  /// error.
  static void configure(FluentConfiguration flyway, Login app) {
    flyway.placeholders(Map.of("app", app.role())).ignoreMigrationPatterns(new String[0]);
  }

  static void migrate(Flyway flyway) {
    try {
      refuseNewer(flyway);
      flyway.migrate();
    } catch (FlywayException e) {
      throw new DatabaseProblem(
          "The tables could not be brought up to date: %s".formatted(e.getMessage()),
          "The step that failed was taken back. Start the Stipple that ran before, or ask for help"
              + " with this message.",
          e);
    }
  }

  private static void refuseNewer(Flyway flyway) {
    var all = flyway.info().all();
    var newer = Arrays.stream(all).filter(Schema::isNewer).reduce((_, last) -> last);
    if (newer.isPresent()) {
      throw new DatabaseProblem(
          "A newer Stipple has worked with this database (its tables are at version %s, this"
                  .formatted(newer.get().getVersion())
              + " program knows up to %s). Nothing was changed.".formatted(known(all)),
          "Start the newer Stipple. To go back, restore a backup taken before it was installed.");
    }
  }

  private static boolean isNewer(MigrationInfo migration) {
    return migration.getState() == MigrationState.FUTURE_SUCCESS
        || migration.getState() == MigrationState.FUTURE_FAILED;
  }

  private static String known(MigrationInfo[] all) {
    return Arrays.stream(all)
        .filter(migration -> !isNewer(migration) && migration.getVersion() != null)
        .map(migration -> migration.getVersion().toString())
        .reduce("none", (_, last) -> last);
  }
}
