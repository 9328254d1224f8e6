package stipple.studio.practice.stock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A lot that touched a client: when it was last, and for what.
public record ClientLot(Lot lot, Instant lastAt, List<LotUse.Reason> usedFor) {

  public ClientLot {
    usedFor = List.copyOf(usedFor);
  }

  record Touch(UUID lotId, Instant lastAt, List<LotUse.Reason> usedFor) {}
}
