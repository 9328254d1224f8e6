package stipple.studio.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Connections that see one studio's rows: whoever borrows one, in or out of a transaction, gets it
/// told whose work is at hand. With nobody's work at hand every table looks empty.
final class StudioConnections extends DelegatingDataSource implements AutoCloseable {

  private final DataSource pool;
  private final Runnable closing;
  private final CurrentStudio studio;

  StudioConnections(DataSource pool, Runnable closing, CurrentStudio studio) {
    super(pool);
    this.pool = pool;
    this.closing = closing;
    this.studio = studio;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = pool.getConnection();
    try (var statement =
        connection.prepareStatement("select set_config('stipple.studio', ?, false)")) {
      statement.setString(1, studio.id().map(UUID::toString).orElse(""));
      statement.execute();
      return connection;
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
  }

  @Override
  public void close() {
    closing.run();
  }
}
