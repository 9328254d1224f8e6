package stipple.studio.practice.chains;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.Round;

/// Clears away holds whose minutes have long run out. Their time was free before that: this only
/// keeps the table small.
@Component
class HoldsOver implements Round {

  private final Chains chains;
  private final AnsweredRequests answered;
  private final TransactionTemplate transaction;

  HoldsOver(Chains chains, AnsweredRequests answered, PlatformTransactionManager transactions) {
    this.chains = chains;
    this.answered = answered;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "holds that are over";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void goThrough(UUID studio) {
    transaction.executeWithoutResult(_ -> {
      chains.releaseOver();
      answered.forgetOld();
    });
  }
}
