package stipple.studio.practice.insights;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import stipple.duration.SessionLog.Oddity;
import stipple.studio.practice.sessionlog.LoggedSession;

/// A session nothing is learned from until somebody says that its figures are right. `id` is that
/// of its event.
public record HeldBack(
    UUID id,
    Optional<UUID> sessionId,
    LocalDate day,
    String practitioner,
    int dots,
    long minutes,
    Oddity why) {

  static HeldBack of(LoggedSession session, String practitioner) {
    var told = session.told();
    return new HeldBack(
        session.id(),
        session.sessionId(),
        LocalDate.ofEpochDay(told.day()),
        practitioner,
        told.totalDots(),
        Math.round(told.totalMinutes()),
        told.log().oddity().orElseThrow());
  }
}
