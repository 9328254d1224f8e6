package stipple.duration;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import stipple.number.Bounds;

/// Who treats whom, from which day on, by a model that has read the studio's log, and what the
/// practitioner thinks each sitting will take.
///
/// *Domain*: practitioner and client as the log names them, empty where unknown; the day counts
/// since 1970; own estimates of 1–1440 min by the name of a sitting, its layer and its part: "1",
/// "2a". An estimate for a sitting the plan does not have is left alone.
public record Treating(
    DurationModel model,
    String practitioner,
    String client,
    int day,
    Map<String, Integer> ownEstimateMinutes) {

  public Treating {
    Bounds.within(day, "day", "days since 1970", -100_000, 100_000);
    for (int minutes : ownEstimateMinutes.values()) {
      Bounds.within(minutes, "own estimate", "min", 1, 1_440);
    }
    ownEstimateMinutes = Collections.unmodifiableMap(new TreeMap<>(ownEstimateMinutes));
  }

  /// Nobody has said yet what a sitting will take.
  public Treating(DurationModel model, String practitioner, String client, int day) {
    this(model, practitioner, client, day, Map.of());
  }

  /// Cut to the cap by the log alone: whoever guesses a whole layer shall not change its parts.
  Timing timing() {
    return new Timing() {
      @Override
      public SessionEstimate estimate(SessionWork work) {
        return foretold(work, SessionAsk.NO_ESTIMATE);
      }

      @Override
      public SessionEstimate planned(String sitting, SessionWork work) {
        Integer said = ownEstimateMinutes.get(sitting);
        return foretold(work, said == null ? SessionAsk.NO_ESTIMATE : said);
      }
    };
  }

  private SessionEstimate foretold(SessionWork work, double ownMinutes) {
    var ask = new SessionAsk(work, practitioner, client, day, ownMinutes);
    return model.predict(ask).estimate();
  }
}
