package stipple.studio.practice.insights;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.duration.DurationPrior;
import stipple.studio.practice.sessionlog.LoggedSession;
import stipple.studio.practice.sessionlog.SessionLogs;

/// How unlike practitioners, clients and days are, chosen by what the log of the studio shows.
@Component
public class Spreads {

  /// With fewer sessions all stays as assumed.
  public static final int FROM_SESSIONS = 30;

  private final SessionLogs logs;
  private final TransactionTemplate transaction;

  Spreads(SessionLogs logs, PlatformTransactionManager transactions) {
    this.logs = logs;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Chooses anew; true if that changed anything. Takes a while, and holds nothing meanwhile.
  public boolean choose() {
    var learned = logs.learned();
    var log = learned.sessions().stream().map(LoggedSession::log).toList();
    var fitted = DurationPrior.usual().fitted(log);
    if (fitted.equals(learned.prior())) {
      return false;
    }
    transaction.executeWithoutResult(_ -> logs.choose(fitted));
    return true;
  }
}
