package stipple.studio.practice.insights;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.Accounts;
import stipple.studio.practice.settings.Studios;

/// Chooses the spreads of every studio once a day, from three in the morning on by its own clock:
/// in the night if the program runs then, else when it has run for a while.
@Component
final class SpreadsByNight implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(SpreadsByNight.class);
  private static final LocalTime FROM = LocalTime.of(3, 0);
  private static final Duration LOOK_EVERY = Duration.ofMinutes(30);
  private static final Duration LET_FINISH = Duration.ofSeconds(5);

  private final Spreads spreads;
  private final Accounts accounts;
  private final Studios studios;
  private final StudioClock clock;
  private final Map<UUID, LocalDate> done = new HashMap<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread watch;

  SpreadsByNight(Spreads spreads, Accounts accounts, Studios studios, StudioClock clock) {
    this.spreads = spreads;
    this.accounts = accounts;
    this.studios = studios;
    this.clock = clock;
    watch = Thread.ofVirtual().name("spreads by night").unstarted(this::watch);
  }

  @Override
  public void start() {
    watch.start();
  }

  @Override
  public boolean isRunning() {
    return watch.isAlive();
  }

  @Override
  public void stop() {
    stopping.countDown();
    try {
      watch.join(LET_FINISH);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      while (!stopping.await(LOOK_EVERY.toSeconds(), TimeUnit.SECONDS)) {
        look();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// One round through all studios; one that fails does not keep the others waiting.
  void look() {
    try {
      for (var studio : accounts.studios()) {
        if (stopping.getCount() > 0) {
          look(studio);
        }
      }
    } catch (RuntimeException broken) {
      log.warn("No studio's spreads could be chosen: {}", broken.getClass().getName());
    }
  }

  private void look(UUID studio) {
    try {
      StudioScope.run(studio, () -> chooseOnceADay(studio));
    } catch (RuntimeException broken) {
      log.warn("The spreads of a studio were not chosen: {}", broken.getClass().getName());
    }
  }

  private void chooseOnceADay(UUID studio) {
    var now = clock.now().atZone(studios.present().place().zone());
    var today = now.toLocalDate();
    if (!now.toLocalTime().isBefore(FROM) && !today.equals(done.get(studio))) {
      spreads.choose();
      done.put(studio, today);
    }
  }
}
