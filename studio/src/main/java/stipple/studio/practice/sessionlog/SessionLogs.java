package stipple.studio.practice.sessionlog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import stipple.duration.DurationPrior;
import stipple.studio.house.Ids;
import stipple.studio.house.LatestUsed;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.CurrentStudio;
import stipple.studio.house.signin.Viewer;
import stipple.studio.house.signin.Viewers;

/// The session log of the studio, and what it has taught: the log is the truth, what was learned
/// can be reckoned anew from it at any time.
@Component
public class SessionLogs {

  private static final int STUDIOS_KEPT = 8;
  private static final int AT_ONCE = 2_000;

  private final LogRows rows;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;
  private final CurrentStudio studio;
  private final LatestUsed<Optional<UUID>, LatestLearned> studios = new LatestUsed<>(STUDIOS_KEPT);

  SessionLogs(LogRows rows, CurrentStudio studio, Viewers viewers, StudioClock clock, Ids ids) {
    this.rows = rows;
    this.studio = studio;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  /// What the log has taught up to now.
  public LearnedDurations learned() {
    var last = rows.last();
    return latest().known(last).orElseGet(() -> learn(last));
  }

  // rows are read before anybody waits for what is made of them
  private LearnedDurations learn(Optional<UUID> last) {
    var folded = Folded.of(rows);
    return latest().get(last, () -> LearnedDurations.of(folded));
  }

  private LatestLearned latest() {
    return studios.get(studio.id(), _ -> new LatestLearned());
  }

  /// The last event: another one stands here as soon as anything was learned.
  public Optional<UUID> last() {
    return rows.last();
  }

  /// A session of the studio was finished.
  public void keep(UUID sessionId, ToldSession told) {
    rows.append(List.of(session(sessionId, told)));
  }

  /// The sessions that count, without what they teach.
  public List<LoggedSession> sessions() {
    return latest()
        .known(rows.last())
        .map(LearnedDurations::sessions)
        .orElseGet(() -> Folded.of(rows).sessions());
  }

  /// Lets nobody else write until the present change is made or undone.
  public void hold() {
    rows.hold();
  }

  /// What the log knows by name, whether or not it still counts.
  public List<KnownSession> known() {
    return rows.known();
  }

  /// Sessions of a file of past sessions in the order of their days, taken over by somebody, and
  /// the clients whose treatment is over since. `done` hears how many events are kept. To be called
  /// in one transaction: all or nothing.
  public void keepPast(
      UUID importId, UUID by, List<PastTold> past, Collection<String> over, IntConsumer done) {
    var now = clock.now();
    for (int from = 0; from < past.size(); from += AT_ONCE) {
      var some = past.subList(from, Math.min(past.size(), from + AT_ONCE));
      rows.append(
          some.stream().map(one -> NewEvent.past(ids.next(), now, by, importId, one)).toList());
      done.accept(from + some.size());
    }
    var closed = List.copyOf(over);
    for (int from = 0; from < closed.size(); from += AT_ONCE) {
      var some = closed.subList(from, Math.min(closed.size(), from + AT_ONCE));
      rows.append(some.stream().map(one -> NewEvent.over(ids.next(), now, by, one)).toList());
      done.accept(past.size() + from + some.size());
    }
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

  private NewEvent session(UUID sessionId, ToldSession told) {
    return new NewEvent(
        ids.next(),
        LogEvent.Kind.SESSION,
        clock.now(),
        by(),
        Optional.of(sessionId),
        Optional.empty(),
        Optional.empty(),
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
        Optional.empty(),
        eventId,
        client,
        told);
  }

  private Optional<UUID> by() {
    return viewers.current().map(Viewer::personId);
  }
}
