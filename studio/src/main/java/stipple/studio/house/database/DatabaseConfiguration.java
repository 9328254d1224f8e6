package stipple.studio.house.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Opens the database at the start and closes it at the end, in this order: pages, pool, server,
/// lock.
///
/// Each bean takes the one it stands on as an argument, which is what makes Spring close them in
/// that order.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  DatabaseServer databaseServer(Environment settings) {
    var url = settings.getProperty("stipple.db.url", "");
    if (url.isBlank()) {
      var folder = Path.of(settings.getProperty("stipple.data", "var"));
      return EmbeddedServer.open(folder, Progress.onConsole());
    }
    var app = login(settings, "stipple.db.", new Login(Secrets.APP, ""));
    return ExternalServer.open(url, login(settings, "stipple.db.owner-", app), app);
  }

  @Bean
  DataSource dataSource(DatabaseServer server, ObjectProvider<CurrentStudio> studios) {
    var studio = studios.getIfAvailable(() -> StudioScope::current);
    var pool = Connections.pool(server);
    return new StudioConnections(pool, pool::close, studio);
  }

  @Bean
  FlywayConnectionDetails schemaConnection(DatabaseServer server) {
    return new OwnerConnection(server);
  }

  @Bean
  FlywayConfigurationCustomizer schemaSettings(DatabaseServer server) {
    return flyway -> Schema.configure(flyway, server.app());
  }

  @Bean
  FlywayMigrationStrategy schemaMigration() {
    return Schema::migrate;
  }

  @Bean
  StudioTransactions transactionManager(DataSource source) {
    return new StudioTransactions(source);
  }

  private static Login login(Environment settings, String prefix, Login otherwise) {
    return new Login(
        settings.getProperty(prefix + "user", otherwise.role()),
        settings.getProperty(prefix + "password", otherwise.password()));
  }

  /// How the schema is changed: as the owner, with no limit on how long a step takes.
  private record OwnerConnection(DatabaseServer server) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
      var url = server.url();
      return url + (url.contains("?") ? "&" : "?") + "logServerErrorDetail=false";
    }

    @Override
    public String getUsername() {
      return server.owner().role();
    }

    @Override
    public String getPassword() {
      return server.owner().password();
    }
  }
}
