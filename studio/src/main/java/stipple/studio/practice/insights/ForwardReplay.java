package stipple.studio.practice.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stipple.duration.DurationModel;
import stipple.duration.DurationPrior;
import stipple.studio.practice.sessionlog.LearnedDurations;
import stipple.studio.practice.sessionlog.LoggedSession;

/// Walks through the log day by day and holds each session against the forecast for it, made from
/// the days before. Sessions that are held back are neither scored nor learned from.
final class ForwardReplay {

  /// So many of the latest sessions are scored.
  static final int MOST = 1_000;

  private ForwardReplay() {}

  static List<ScoredForecast> of(LearnedDurations learned) {
    var sessions = byDay(learned.sessions());
    int from = Math.max(0, sessions.size() - MOST);
    int at = firstOfItsDay(sessions, from);
    var before = sessions.subList(0, at).stream().map(LoggedSession::log).toList();
    // spreads chosen by the whole log would know what comes
    var model = DurationModel.from(DurationPrior.usual(), before);
    var scored = new ArrayList<ScoredForecast>();
    while (at < sessions.size()) {
      int end = at;
      while (end < sessions.size() && dayOf(sessions.get(end)) == dayOf(sessions.get(at))) {
        end++;
      }
      for (int i = Math.max(at, from); i < end; i++) {
        if (!sessions.get(i).isHeldBack()) {
          scored.add(scored(model, sessions.get(i)));
        }
      }
      for (; at < end; at++) {
        model = model.after(sessions.get(at).log());
      }
    }
    return scored;
  }

  /// The sessions in the order of their days, as the model learns from them.
  static List<LoggedSession> byDay(List<LoggedSession> sessions) {
    var byDay = new ArrayList<>(sessions);
    byDay.sort(Comparator.comparingInt(ForwardReplay::dayOf));
    return byDay;
  }

  private static int firstOfItsDay(List<LoggedSession> sessions, int from) {
    int first = from;
    while (first > 0 && dayOf(sessions.get(first - 1)) == dayOf(sessions.get(from))) {
      first--;
    }
    return first;
  }

  private static ScoredForecast scored(DurationModel model, LoggedSession session) {
    var told = session.told();
    var stood = told.foretold().filter(foretold -> foretold.scored());
    if (stood.isPresent()) {
      return ScoredForecast.stood(session, stood.get(), model.calibration());
    }
    var range = model.foretell(told.done()).calibrated(model.calibration());
    return ScoredForecast.replayed(session, range, model.sessionsOf(told.practitioner()));
  }

  private static int dayOf(LoggedSession session) {
    return session.told().day();
  }
}
