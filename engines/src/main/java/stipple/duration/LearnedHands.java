package stipple.duration;

import java.util.List;
import java.util.Map;
import stipple.number.Bounds;

/// What a studio's log has taught of one practitioner with one client, as numbers alone: small
/// enough to hand to a page, and nobody's name or session in it.
///
/// A plan by it is the one by the whole log, to the last bit: of the beliefs it holds the rows and
/// columns that can occur for these two, which is their exact marginal.
///
/// *Domain*: the day, since 1970, as of which it is told; own estimates of 1–1440 min by the name
/// of a sitting: "1", "2a"; sessions learned from, those of the practitioner among them; the bias
/// of the practitioner's own estimates as a logarithm, −10 to 10.
public record LearnedHands(
    int day,
    Map<String, Integer> ownEstimateMinutes,
    int sessionsOfPractitioner,
    int sessions,
    LearnedPace pace,
    LearnedRest rest,
    double estimateBias,
    Held held) {

  private static final int MOST_SESSIONS = 1_000_000_000;

  public LearnedHands {
    Bounds.within(day, "day", "days since 1970", -100_000, 100_000);
    ownEstimateMinutes = Sittings.said(ownEstimateMinutes);
    Bounds.within(sessions, "sessions learned from", "sessions", 0, MOST_SESSIONS);
    Bounds.within(sessionsOfPractitioner, "sessions of the practitioner", "sessions", 0, sessions);
    Bounds.within(estimateBias, "bias of own estimates", "(logarithm)", -10, 10);
  }

  /// How well earlier forecasts held, as [Calibration] keeps it.
  ///
  /// *Domain*: how many of them fell into each twentieth of their range; the shares at which P10
  /// and, from above, P90 are read, 0.01–0.25.
  public record Held(List<Integer> counts, double low, double high) {

    public Held {
      Bounds.within(counts.size(), "shares of the ranges", "counts", 20, 20);
      for (int count : counts) {
        Bounds.within(count, "forecasts in a share", "forecasts", 0, 50_000_000);
      }
      Bounds.within(low, "low end", "(0–1)", Calibration.LEAST_END, Calibration.MOST_END);
      Bounds.within(high, "high end", "(0–1)", Calibration.LEAST_END, Calibration.MOST_END);
      counts = List.copyOf(counts);
    }
  }

  static LearnedHands of(Treating treating) {
    var learned = treating.model().beliefs();
    var practitioner = treating.practitioner();
    return new LearnedHands(
        treating.day(),
        treating.ownEstimateMinutes(),
        learned.sessionsOf(practitioner),
        learned.sessions(),
        LearnedPace.of(learned.learner(), practitioner, treating.client(), treating.day()),
        LearnedRest.of(learned, practitioner),
        learned.estimateBias(practitioner),
        learned.calibration().held());
  }

  /// Made ready for many plans, one after the other.
  public ReadyHands ready() {
    return new ReadyHands(this);
  }
}
