package stipple.studio;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands until a test moves it on. Tests begin on a Tuesday at nine in London.
public final class TestClock extends Clock {

  public static final Instant TUESDAY_NINE = Instant.parse("2026-11-24T09:00:00Z");

  private volatile Instant now = TUESDAY_NINE;

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
