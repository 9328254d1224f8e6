package stipple.studio.treatment.session;

import java.time.Instant;
import java.util.UUID;

/// A session was finished; what heals now is for aftercare and follow-up.
public record SessionFinished(UUID clientId, UUID sessionId, Instant at) {}
