package stipple.duration;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import stipple.number.Bounds;

/// How long sittings take by what is believed of who treats whom on a day, and by what the
/// practitioner says of each.
///
/// Sittings are cut to the cap by the log alone: whoever guesses a whole layer shall not change its
/// parts.
record Sittings(
    Beliefs beliefs,
    String practitioner,
    String client,
    int day,
    Map<String, Integer> ownEstimateMinutes)
    implements Timing {

  @Override
  public SessionEstimate estimate(SessionWork work) {
    return foretold(work, SessionAsk.NO_ESTIMATE);
  }

  @Override
  public SessionEstimate planned(String sitting, SessionWork work) {
    Integer said = ownEstimateMinutes.get(sitting);
    return foretold(work, said == null ? SessionAsk.NO_ESTIMATE : said);
  }

  private SessionEstimate foretold(SessionWork work, double ownMinutes) {
    var ask = new SessionAsk(work, practitioner, client, day, ownMinutes);
    return new Foretelling(beliefs, ask).forecast().estimate();
  }

  /// Own estimates in the order of their names, each 1–1440 min.
  static Map<String, Integer> said(Map<String, Integer> ownEstimateMinutes) {
    for (int minutes : ownEstimateMinutes.values()) {
      Bounds.within(minutes, "own estimate", "min", 1, 1_440);
    }
    return Collections.unmodifiableMap(new TreeMap<>(ownEstimateMinutes));
  }
}
