package stipple.studio.practice.insights;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Round;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.settings.Studios;

/// Chooses the spreads of every studio once a day, from three in the morning on by its own clock:
/// in the night if the program runs then, else when it has run for a while.
@Component
final class SpreadsByNight implements Round {

  private static final LocalTime FROM = LocalTime.of(3, 0);

  private final Spreads spreads;
  private final Studios studios;
  private final StudioClock clock;
  private final Map<UUID, LocalDate> done = new HashMap<>();

  SpreadsByNight(Spreads spreads, Studios studios, StudioClock clock) {
    this.spreads = spreads;
    this.studios = studios;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "spreads by night";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(30);
  }

  @Override
  public void goThrough(UUID studio) {
    var now = clock.now().atZone(studios.present().place().zone());
    var today = now.toLocalDate();
    if (!now.toLocalTime().isBefore(FROM) && !today.equals(done.get(studio))) {
      spreads.choose();
      done.put(studio, today);
    }
  }
}
