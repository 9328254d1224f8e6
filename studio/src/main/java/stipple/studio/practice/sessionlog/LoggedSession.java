package stipple.studio.practice.sessionlog;

import java.util.Optional;
import java.util.UUID;
import stipple.duration.SessionLog;

/// A session of the log that counts, with what was said of it later. `id` is that of its event.
///
/// `sessionId` is missing where it came with a file of past sessions; `pastKey` is what that file
/// calls it.
public record LoggedSession(
    UUID id,
    Optional<UUID> sessionId,
    Optional<UUID> importId,
    Optional<String> pastKey,
    ToldSession told,
    boolean confirmed,
    boolean lastOfPlan) {

  /// As the engine takes it.
  public SessionLog log() {
    var log = told.log();
    var looked = confirmed ? log.isConfirmed() : log;
    return lastOfPlan ? looked.isLastOfPlan() : looked;
  }

  /// Nothing is learned from it until somebody confirms it.
  public boolean isHeldBack() {
    return !confirmed && told.log().isOdd();
  }
}
