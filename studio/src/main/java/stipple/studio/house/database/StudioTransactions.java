package stipple.studio.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// Transactions that believe a commit only when it came back without a warning.
public final class StudioTransactions extends JdbcTransactionManager {

  private static final String COMMIT = "commit";

  public StudioTransactions(DataSource source) {
    super(source);
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    try {
      var connection = connection(status.getTransaction());
      connection.clearWarnings();
      connection.commit();
      var warning = connection.getWarnings();
      if (warning != null) {
        throw new OutcomeUnknown(warning);
      }
    } catch (SQLException e) {
      throw translateException(COMMIT, e);
    }
  }

  /// The connection broke while the commit was on its way: the row may well be there.
  @Override
  protected RuntimeException translateException(String task, SQLException e) {
    return task.equals(COMMIT) && mayHaveArrived(e.getSQLState())
        ? new OutcomeUnknown(e)
        : super.translateException(task, e);
  }

  private static boolean mayHaveArrived(@Nullable String state) {
    return state == null || state.startsWith("08") || state.startsWith("57P");
  }

  private static Connection connection(Object transaction) {
    return ((JdbcTransactionObjectSupport) transaction).getConnectionHolder().getConnection();
  }
}
