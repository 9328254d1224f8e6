package stipple.studio.house.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;

/// Counts wrong passwords: ten an account in ten minutes, then nobody is asked for a while.
@Component
public class Guesses {

  static final int MOST = 10;
  static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int REMEMBERED = 10_000;

  private final Map<String, Deque<Instant>> wrong = new ConcurrentHashMap<>();
  private final StudioClock clock;

  Guesses(StudioClock clock) {
    this.clock = clock;
  }

  /// Asked before a password is looked at, known name or not.
  boolean areTooMany(String email) {
    var guesses = wrong.get(key(email));
    return guesses != null && recent(guesses) >= MOST;
  }

  @EventListener
  void wrong(AbstractAuthenticationFailureEvent event) {
    if (wrong.size() >= REMEMBERED) {
      wrong.values().removeIf(guesses -> recent(guesses) == 0);
    }
    var guesses =
        wrong.computeIfAbsent(key(event.getAuthentication().getName()), _ -> new ArrayDeque<>());
    synchronized (guesses) {
      guesses.addLast(clock.now());
    }
  }

  @EventListener
  void right(AuthenticationSuccessEvent event) {
    wrong.remove(key(event.getAuthentication().getName()));
  }

  private int recent(Deque<Instant> guesses) {
    synchronized (guesses) {
      var since = clock.now().minus(WINDOW);
      while (!guesses.isEmpty() && guesses.peekFirst().isBefore(since)) {
        guesses.removeFirst();
      }
      return guesses.size();
    }
  }

  private static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
