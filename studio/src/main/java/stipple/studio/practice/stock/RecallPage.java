package stipple.studio.practice.stock;

import java.time.Instant;
import java.util.List;

/// Everybody a lot touched, to be called or written to, on paper too.
public record RecallPage(Lot lot, List<LotClient> clients, Instant now) {}
