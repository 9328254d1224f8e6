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
    Optional<String> pastKey,
    Optional<UUID> eventId,
    Optional<String> clientKey,
    Optional<Object> told) {

  /// A session of a file, taken over by somebody.
  static NewEvent past(UUID id, Instant at, UUID by, UUID importId, PastTold past) {
    return new NewEvent(
        id,
        LogEvent.Kind.SESSION,
        at,
        Optional.of(by),
        Optional.empty(),
        Optional.of(importId),
        Optional.of(past.key()),
        Optional.empty(),
        Optional.of(past.told().client()),
        Optional.of(past.told()));
  }

  /// The treatment of a client is over.
  static NewEvent over(UUID id, Instant at, UUID by, String client) {
    return new NewEvent(
        id,
        LogEvent.Kind.PLAN_CLOSED,
        at,
        Optional.of(by),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(client),
        Optional.empty());
  }
}
