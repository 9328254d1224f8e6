package stipple.studio.practice.waitlist;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.Round;

/// Offers freed time to those who wait for it.
@Component
class WaitlistRound implements Round {

  private final Waitlist waitlist;
  private final TransactionTemplate transaction;

  WaitlistRound(Waitlist waitlist, PlatformTransactionManager transactions) {
    this.waitlist = waitlist;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "waitlist";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void goThrough(UUID studio) {
    transaction.executeWithoutResult(_ -> waitlist.match());
  }
}
