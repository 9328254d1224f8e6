package stipple.studio.practice.sessionlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.duration.DurationPrior;

/// The log folded up: the sessions that count, each with what was said of it later, and the spreads
/// that were chosen last.
final class Folded {

  private final Map<UUID, LoggedSession> sessions = new LinkedHashMap<>();
  private final Map<String, UUID> latestOfClient = new HashMap<>();
  private DurationPrior prior = DurationPrior.usual();
  private Optional<ChosenSpreads> chosen = Optional.empty();

  static Folded of(LogRows rows) {
    var folded = new Folded();
    rows.each(folded::take);
    return folded;
  }

  private void take(LogEvent event) {
    switch (event.kind()) {
      case SESSION -> keep(event);
      case VOID -> takeBack(event);
      case CONFIRM -> event.eventId().ifPresent(id -> change(id, true, false));
      case PLAN_CLOSED ->
          event.clientKey().map(latestOfClient::get).ifPresent(id -> change(id, false, true));
      case HYPER -> choose(event);
    }
  }

  private void choose(LogEvent event) {
    prior = event.prior().orElseThrow();
    long shown = sessions.values().stream().filter(session -> !session.isHeldBack()).count();
    chosen = Optional.of(new ChosenSpreads(event.at(), (int) shown));
  }

  private void keep(LogEvent event) {
    var told = event.told().orElseThrow();
    var session =
        new LoggedSession(
            event.id(), event.sessionId(), event.importId(), event.pastKey(), told, false, false);
    sessions.put(session.id(), session);
    isPerhapsLatest(session);
  }

  private void isPerhapsLatest(LoggedSession session) {
    var client = session.told().client();
    var latest = latestOfClient.get(client);
    if (latest == null || dayOf(latest) <= session.told().day()) {
      latestOfClient.put(client, session.id());
    }
  }

  // an older file may come in after a newer one
  private int dayOf(UUID id) {
    var session = sessions.get(id);
    return session == null ? Integer.MIN_VALUE : session.told().day();
  }

  private void takeBack(LogEvent event) {
    var gone = new HashSet<UUID>();
    for (var session : sessions.values()) {
      boolean ofSession =
          event.sessionId().isPresent() && session.sessionId().equals(event.sessionId());
      boolean ofImport =
          event.importId().isPresent() && session.importId().equals(event.importId());
      if (ofSession || ofImport) {
        gone.add(session.id());
      }
    }
    sessions.keySet().removeAll(gone);
    if (latestOfClient.values().removeAll(gone)) {
      latestOfClient.clear();
      sessions.values().forEach(this::isPerhapsLatest);
    }
  }

  private void change(UUID id, boolean confirmed, boolean lastOfPlan) {
    sessions.computeIfPresent(
        id,
        (_, session) ->
            new LoggedSession(
                session.id(),
                session.sessionId(),
                session.importId(),
                session.pastKey(),
                session.told(),
                session.confirmed() || confirmed,
                session.lastOfPlan() || lastOfPlan));
  }

  List<LoggedSession> sessions() {
    return new ArrayList<>(sessions.values());
  }

  DurationPrior prior() {
    return prior;
  }

  Optional<ChosenSpreads> chosen() {
    return chosen;
  }
}
