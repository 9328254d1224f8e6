package stipple.bench.durations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stipple.duration.DurationModel;
import stipple.duration.DurationPrior;
import stipple.duration.Predictive;

/// A studio's past replayed forward in time: every session is foretold from the days before it by
/// the engine, then learned from; the baselines learn anew in short stretches.
public final class SessionReplay {

  private static final int FEW = 20;
  private static final int MOST_STRETCHES = 200;

  private final List<PastSession> sessions;
  private final Splits splits;

  public SessionReplay(List<PastSession> sessions) {
    this.sessions = List.copyOf(sessions);
    splits =
        Splits.forward(this.sessions.stream().map(PastSession::timed).toList(), MOST_STRETCHES);
  }

  public Board board() {
    var board = new Board();
    board.of("model");
    Method.baselines().keySet().forEach(board::of);
    board.of("model.rare");
    var known = known();
    var asked = new HashSet<Integer>();
    splits.each().forEach(split -> split.asked().forEach(one -> asked.add(one.line())));
    model(board, asked);
    for (var split : splits.each()) {
      for (var method : Method.baselines().entrySet()) {
        var outlooks = method.getValue().foretell(split.known(), split.asked());
        for (int i = 0; i < outlooks.size(); i++) {
          var one = split.asked().get(i);
          board.of(method.getKey()).add(outlooks.get(i), one.minutes());
          if (known.getOrDefault(one.line(), 0) <= GroupedReplay.RARE) {
            board.of(method.getKey() + ".rare").add(outlooks.get(i), one.minutes());
          }
        }
      }
    }
    return board;
  }

  private void model(Board board, Set<Integer> asked) {
    var known = known();
    var model = DurationModel.from(DurationPrior.usual(), List.of());
    for (var day : days()) {
      var before = model;
      var foretold = new ArrayList<Predictive>();
      for (var session : day) {
        foretold.add(model.foretell(session.log().done()));
      }
      for (int i = 0; i < day.size(); i++) {
        var session = day.get(i);
        double came = session.log().totalMinutes();
        if (asked.contains(session.line())) {
          var outlook = foretold.get(i).calibrated(before.calibration());
          score(board, outlook, came, known.getOrDefault(session.line(), 0));
          session.ownEstimateMinutes().ifPresent(e -> board.of("own-estimate").add(alone(e), came));
        }
        model = model.after(session.log().foretold(foretold.get(i).shareBelow(came)));
      }
    }
  }

  private static Predictive alone(double minutes) {
    return Predictive.of(minutes, minutes);
  }

  private static void score(Board board, Predictive outlook, double came, int known) {
    board.of("model").add(outlook, came);
    if (known <= GroupedReplay.RARE) {
      board.of("model.rare").add(outlook, came);
    } else {
      board.of(known <= FEW ? "model.n-6-20" : "model.n-over-20").add(outlook, came);
    }
  }

  /// How many sessions of its practitioner came on days before each session, by line.
  private Map<Integer, Integer> known() {
    var known = new HashMap<Integer, Integer>();
    var count = new HashMap<String, Integer>();
    for (var day : days()) {
      day.forEach(one -> known.put(one.line(), count.getOrDefault(one.practitioner(), 0)));
      day.forEach(one -> count.merge(one.practitioner(), 1, Integer::sum));
    }
    return known;
  }

  private List<List<PastSession>> days() {
    var days = new LinkedHashMap<Integer, List<PastSession>>();
    for (var session : sessions) {
      days.computeIfAbsent(session.day(), _ -> new ArrayList<>()).add(session);
    }
    return List.copyOf(days.values());
  }
}
