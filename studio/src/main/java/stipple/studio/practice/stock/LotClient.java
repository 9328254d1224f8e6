package stipple.studio.practice.stock;

import java.time.Instant;
import java.util.UUID;

/// A client who was touched by a lot: how to reach them, and when it was last.
public record LotClient(UUID clientId, String name, String phone, String email, Instant lastAt) {}
