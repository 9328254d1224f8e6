package stipple.studio.house.database;

import java.sql.SQLException;
import org.springframework.transaction.TransactionSystemException;

/// The database took the change but did not confirm that it will keep it.
///
/// Neither a success nor a failure: ask again with the same idempotency key.
public final class OutcomeUnknown extends TransactionSystemException {

  OutcomeUnknown(SQLException said) {
    super("the commit was not confirmed (SQLSTATE %s)".formatted(said.getSQLState()), said);
  }
}
