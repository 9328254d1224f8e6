package stipple.bench.durations;

import java.util.OptionalDouble;
import stipple.duration.SessionLog;

/// One session of a studio's past, as the engine takes it, and what its practitioner had thought.
public record PastSession(int line, SessionLog log, OptionalDouble ownEstimateMinutes) {

  String practitioner() {
    return log.done().practitioner();
  }

  int day() {
    return log.done().day();
  }

  /// The same among durations in groups: which sitting of the plan, where, by whom.
  Timed timed() {
    var work = log.done().work();
    return new Timed(
        line,
        "session " + Math.min(3, work.number()) + " " + work.dots().keySet(),
        practitioner(),
        "",
        log.totalMinutes(),
        java.util.OptionalLong.of(day()),
        java.util.OptionalInt.empty(),
        ownEstimateMinutes.orElse(Double.NaN));
  }
}
