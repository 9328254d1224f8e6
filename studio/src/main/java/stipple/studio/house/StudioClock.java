package stipple.studio.house;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The one clock of the house. Nobody else asks the machine for the time.
public class StudioClock {

  private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

  private final Clock clock;

  public StudioClock(Clock clock) {
    this.clock = clock;
  }

  /// Now, to the microsecond the database keeps.
  public Instant now() {
    return (TOLD.isBound() ? TOLD.get() : clock.instant()).truncatedTo(ChronoUnit.MICROS);
  }

  /// Does something as if it were then: for the demo's past and for tests, for nobody else.
  public static void telling(Instant then, Runnable work) {
    ScopedValue.where(TOLD, then).run(work);
  }

  public LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(now(), zone);
  }
}
