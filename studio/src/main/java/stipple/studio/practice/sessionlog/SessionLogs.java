package stipple.studio.practice.sessionlog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.duration.DurationPrior;
import stipple.studio.house.Ids;
import stipple.studio.house.LatestUsed;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewer;
import stipple.studio.house.signin.Viewers;

/// The session log of the studio, and what it has taught: the log is the truth, what was learned
/// can be reckoned anew from it at any time.
@Component
public class SessionLogs {

  private static final int STUDIOS_KEPT = 8;

  private final LogRows rows;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;
  private final LatestUsed<Optional<UUID>, LearnedDurations> learned =
      new LatestUsed<>(STUDIOS_KEPT);

  SessionLogs(LogRows rows, Viewers viewers, StudioClock clock, Ids ids) {
    this.rows = rows;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  /// What the log has taught up to now.
  public LearnedDurations learned() {
    var last = rows.last();
    return learned.known(last).orElseGet(() -> learn(last));
  }

  // rows are read before anybody waits for what is made of them
  private LearnedDurations learn(Optional<UUID> last) {
    var events = rows.all();
    // all empty logs have one name: what was added meanwhile must not stand for another studio's
    return last.isEmpty()
        ? LearnedDurations.of(events)
        : learned.get(last, _ -> LearnedDurations.of(events));
  }

  /// The last event: another one stands here as soon as anything was learned.
  public Optional<UUID> last() {
    return rows.last();
  }

  /// A session of the studio was finished.
  public void keep(UUID sessionId, ToldSession told) {
    rows.append(List.of(session(Optional.of(sessionId), Optional.empty(), told)));
  }

  /// Sessions of a file of past sessions, in the order of their days.
  public void keepPast(UUID importId, List<ToldSession> told) {
    rows.append(
        told.stream().map(one -> session(Optional.empty(), Optional.of(importId), one)).toList());
  }

  /// A session of the studio does not count any more.
  public void takeBack(UUID sessionId) {
    rows.append(List.of(event(LogEvent.Kind.VOID, Optional.of(sessionId), Optional.empty())));
  }

  /// No session of this file counts any more.
  public void takeBackPast(UUID importId) {
    rows.append(List.of(event(LogEvent.Kind.VOID, Optional.empty(), Optional.of(importId))));
  }

  /// Somebody looked at the odd figures of a session and stands by them.
  public void confirm(UUID eventId) {
    rows.append(
        List.of(
            said(LogEvent.Kind.CONFIRM, Optional.of(eventId), Optional.empty(), Optional.empty())));
  }

  /// The treatment of a client is over: it tells of others only what it has told by now.
  public void closePlan(String client) {
    rows.append(
        List.of(
            said(
                LogEvent.Kind.PLAN_CLOSED,
                Optional.empty(),
                Optional.of(client),
                Optional.empty())));
  }

  /// Spreads chosen anew by what the log shows.
  public void choose(DurationPrior prior) {
    rows.append(
        List.of(said(LogEvent.Kind.HYPER, Optional.empty(), Optional.empty(), Optional.of(prior))));
  }

  private NewEvent session(Optional<UUID> sessionId, Optional<UUID> importId, ToldSession told) {
    return new NewEvent(
        ids.next(),
        LogEvent.Kind.SESSION,
        clock.now(),
        by(),
        sessionId,
        importId,
        Optional.empty(),
        Optional.of(told.client()),
        Optional.of(told));
  }

  private NewEvent event(LogEvent.Kind kind, Optional<UUID> sessionId, Optional<UUID> importId) {
    return new NewEvent(
        ids.next(),
        kind,
        clock.now(),
        by(),
        sessionId,
        importId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private NewEvent said(
      LogEvent.Kind kind, Optional<UUID> eventId, Optional<String> client, Optional<Object> told) {
    return new NewEvent(
        ids.next(),
        kind,
        clock.now(),
        by(),
        Optional.empty(),
        Optional.empty(),
        eventId,
        client,
        told);
  }

  private Optional<UUID> by() {
    return viewers.current().map(Viewer::personId);
  }
}
