package stipple.studio.house;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// New identities: UUIDs of version 7, so that rows lie in the order they came.
@Component
public class Ids {

  private final SecureRandom chance = new SecureRandom();
  private final StudioClock clock;

  Ids(StudioClock clock) {
    this.clock = clock;
  }

  public UUID next() {
    return at(clock.now());
  }

  private UUID at(Instant now) {
    long time = (now.toEpochMilli() << 16) | 0x7000 | (chance.nextLong() & 0x0FFF);
    long rest = 0x8000000000000000L | (chance.nextLong() & 0x3FFFFFFFFFFFFFFFL);
    return new UUID(time, rest);
  }
}
