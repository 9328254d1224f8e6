package stipple.studio.house;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The one clock of the house. Nobody else asks the machine for the time.
public class StudioClock {

  private final Clock clock;

  public StudioClock(Clock clock) {
    this.clock = clock;
  }

  /// Now, to the microsecond the database keeps.
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(now(), zone);
  }
}
