package stipple.studio.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// Transactions that tell the database whose rows they are about, and believe a commit only when it
/// came back without a warning.
///
/// Rows are seen inside a transaction only: outside of one no studio is set and every table looks
/// empty.
public final class StudioTransactions extends JdbcTransactionManager {

  private static final String COMMIT = "commit";

  private final transient CurrentStudio studio;

  public StudioTransactions(DataSource source, CurrentStudio studio) {
    super(source);
    this.studio = studio;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    try {
      nameStudio(connection(transaction));
    } catch (SQLException | RuntimeException e) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("the studio could not be named", e);
    }
  }

  private void nameStudio(Connection connection) throws SQLException {
    var id = studio.id();
    if (id.isEmpty()) {
      return;
    }
    try (var statement =
        connection.prepareStatement("select set_config('stipple.studio', ?, true)")) {
      statement.setString(1, id.get().toString());
      statement.execute();
    }
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
