package stipple.duration;

import stipple.number.Bounds;

/// A session to foretell: the work, who does it, for whom, on which day.
///
/// *Domain*: practitioner and client as names or numbers of the studio, empty where unknown; day
/// since 1970; the practitioner's own estimate 1–1440 min, or [#NO_ESTIMATE].
public record SessionAsk(
    SessionWork work, String practitioner, String client, int day, double ownEstimateMinutes) {

  /// The practitioner said nothing.
  public static final double NO_ESTIMATE = 0;

  public SessionAsk {
    Bounds.within(day, "day", "days since 1970", -100_000, 100_000);
    Bounds.within(ownEstimateMinutes, "own estimate", "min", 0, 1_440);
  }

  /// The same without anybody's estimate.
  public static SessionAsk of(SessionWork work, String practitioner, String client, int day) {
    return new SessionAsk(work, practitioner, client, day, NO_ESTIMATE);
  }

  boolean hasEstimate() {
    return ownEstimateMinutes >= 1;
  }
}
