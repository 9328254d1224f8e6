package stipple.studio.practice.stock;

import java.time.Instant;
import java.util.UUID;

/// A client who was touched by a lot, and when last.
public record LotClient(UUID clientId, String name, Instant lastAt) {}
