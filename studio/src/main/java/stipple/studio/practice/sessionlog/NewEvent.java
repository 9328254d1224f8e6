package stipple.studio.practice.sessionlog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An event on its way into the log.
record NewEvent(
    UUID id,
    LogEvent.Kind kind,
    Instant at,
    Optional<UUID> byPerson,
    Optional<UUID> sessionId,
    Optional<UUID> importId,
    Optional<UUID> eventId,
    Optional<String> clientKey,
    Optional<Object> told) {}
