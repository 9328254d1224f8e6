package stipple.studio.practice.sessionlog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import stipple.duration.DurationPrior;

/// One event of the session log, at its place in it.
record LogEvent(
    long position,
    UUID id,
    Kind kind,
    Instant at,
    Optional<UUID> sessionId,
    Optional<UUID> importId,
    Optional<String> pastKey,
    Optional<UUID> eventId,
    Optional<String> clientKey,
    Optional<ToldSession> told,
    Optional<DurationPrior> prior) {

  enum Kind {
    /// A session was finished, or taken over from a file.
    SESSION,
    /// A session, or all of a file, does not count any more.
    VOID,
    /// Somebody looked at odd figures and stands by them.
    CONFIRM,
    /// The plan of a client is closed.
    PLAN_CLOSED,
    /// Spreads were chosen anew by what the log shows.
    HYPER
  }
}
