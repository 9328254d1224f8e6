package stipple.studio.practice.stock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A client who was touched by a lot: how to reach them, when it was last, and for what.
public record LotClient(
    UUID clientId,
    String name,
    String phone,
    String email,
    Instant lastAt,
    List<LotUse.Reason> usedFor) {

  public LotClient {
    usedFor = List.copyOf(usedFor);
  }
}
