package stipple.duration;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import stipple.number.Bounds;

/// How long sittings take by what is believed of who treats whom on a day, and by what the
/// practitioner says of each.
///
/// Sittings are cut to the cap by the log alone: whoever guesses a whole layer shall not change its
/// parts.
final class Sittings implements Timing {

  private final Beliefs beliefs;
  private final PartDraws parts;
  private final String practitioner;
  private final String client;
  private final int day;
  private final Map<String, Integer> ownEstimateMinutes;
  // a layer is asked for when it is cut to the cap and once more when it is planned
  private final Map<SessionWork, SessionEstimate> foretold = new HashMap<>();

  Sittings(
      Beliefs beliefs,
      PartDraws parts,
      String practitioner,
      String client,
      int day,
      Map<String, Integer> ownEstimateMinutes) {
    this.beliefs = beliefs;
    this.parts = parts;
    this.practitioner = practitioner;
    this.client = client;
    this.day = day;
    this.ownEstimateMinutes = ownEstimateMinutes;
  }

  @Override
  public SessionEstimate estimate(SessionWork work) {
    return foretold.computeIfAbsent(work, _ -> foretold(work, SessionAsk.NO_ESTIMATE));
  }

  @Override
  public SessionEstimate planned(String sitting, SessionWork work) {
    Integer said = ownEstimateMinutes.get(sitting);
    return said == null ? estimate(work) : foretold(work, said);
  }

  private SessionEstimate foretold(SessionWork work, double ownMinutes) {
    var ask = new SessionAsk(work, practitioner, client, day, ownMinutes);
    return new Foretelling(beliefs, parts, ask).forecast().estimate();
  }

  /// Own estimates in the order of their names, each 1–1440 min.
  static Map<String, Integer> said(Map<String, Integer> ownEstimateMinutes) {
    for (int minutes : ownEstimateMinutes.values()) {
      Bounds.within(minutes, "own estimate", "min", 1, 1_440);
    }
    return Collections.unmodifiableMap(new TreeMap<>(ownEstimateMinutes));
  }
}
