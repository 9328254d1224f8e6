package stipple.studio.house;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.Accounts;

/// Makes the rounds of the house, each on a thread of its own. What fails for one studio does not
/// keep the others waiting.
@Component
public final class Rounds implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Rounds.class);
  private static final Duration LET_FINISH = Duration.ofSeconds(5);

  private final Accounts accounts;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final List<Thread> watches;

  Rounds(List<Round> rounds, Accounts accounts) {
    this.accounts = accounts;
    watches =
        rounds.stream()
            .map(round -> Thread.ofVirtual().name(round.name()).unstarted(() -> again(round)))
            .toList();
  }

  @Override
  public void start() {
    watches.forEach(Thread::start);
  }

  @Override
  public boolean isRunning() {
    return watches.stream().anyMatch(Thread::isAlive);
  }

  @Override
  public void stop() {
    stopping.countDown();
    try {
      for (var watch : watches) {
        watch.join(LET_FINISH);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void again(Round round) {
    try {
      while (!stopping.await(round.every().toMillis(), TimeUnit.MILLISECONDS)) {
        once(round);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// One time through all studios.
  public void once(Round round) {
    try {
      for (var studio : accounts.studios()) {
        if (stopping.getCount() > 0) {
          once(round, studio);
        }
      }
    } catch (RuntimeException broken) {
      log.warn("{} could not begin: {}", round.name(), broken.getClass().getName());
    }
  }

  private static void once(Round round, UUID studio) {
    try {
      StudioScope.run(studio, () -> round.goThrough(studio));
    } catch (RuntimeException broken) {
      log.warn("{} failed for a studio: {}", round.name(), broken.getClass().getName());
    }
  }
}
