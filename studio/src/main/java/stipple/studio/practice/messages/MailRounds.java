package stipple.studio.practice.messages;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.Accounts;

/// Twice a minute, for every studio: reminders that are due are written, mails that wait are sent.
/// Several programs on one database may do so at once.
@Component
final class MailRounds implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(MailRounds.class);
  private static final Duration LET_FINISH = Duration.ofSeconds(5);

  private final Reminders reminders;
  private final Postman postman;
  private final Accounts accounts;
  private final long everySeconds;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread rounds;

  MailRounds(Reminders reminders, Postman postman, Accounts accounts, Environment settings) {
    this.reminders = reminders;
    this.postman = postman;
    this.accounts = accounts;
    everySeconds = settings.getProperty("stipple.messages.every-seconds", Long.class, 30L);
    rounds = Thread.ofVirtual().name("mail rounds").unstarted(this::goRounds);
  }

  @Override
  public void start() {
    rounds.start();
  }

  @Override
  public boolean isRunning() {
    return rounds.isAlive();
  }

  @Override
  public void stop() {
    stopping.countDown();
    try {
      rounds.join(LET_FINISH);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void goRounds() {
    try {
      while (!stopping.await(everySeconds, TimeUnit.SECONDS)) {
        goRound();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// One round through all studios; one that fails does not keep the others waiting.
  void goRound() {
    try {
      for (var studio : accounts.studios()) {
        if (stopping.getCount() > 0) {
          goTo(studio);
        }
      }
    } catch (RuntimeException broken) {
      log.warn("No studio's mails were sent: {}", broken.getClass().getName());
    }
  }

  private void goTo(UUID studio) {
    try {
      StudioScope.run(
          studio,
          () -> {
            reminders.writeDue();
            postman.goRound();
          });
    } catch (RuntimeException broken) {
      log.warn("The mails of a studio were not sent: {}", broken.getClass().getName());
    }
  }
}
