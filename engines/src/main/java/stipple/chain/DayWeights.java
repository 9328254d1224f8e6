package stipple.chain;

import stipple.number.Bounds;

/// What makes one plan for a day better than another, in points, the fewer the better: each minute
/// that a client waits, that a practitioner works beyond the end of the day, that a practitioner
/// sits between two visits; each client who must be told of another start or another practitioner;
/// and each minute of overtime on the worst tenth of days.
///
/// *Domain*: points 0–10,000.
public record DayWeights(
    double waiting, double overtime, double idle, double told, double worstOvertime) {

  private static final double MOST = 10_000;

  public DayWeights {
    Bounds.within(waiting, "points for a minute of waiting", "", 0, MOST);
    Bounds.within(overtime, "points for a minute of overtime", "", 0, MOST);
    Bounds.within(idle, "points for an idle minute", "", 0, MOST);
    Bounds.within(told, "points for a client told", "", 0, MOST);
    Bounds.within(worstOvertime, "points for a minute on the worst days", "", 0, MOST);
  }

  /// Chosen: a client told of a change weighs as much as half an hour of waiting, overtime twice as
  /// much as waiting, an idle minute a quarter of it.
  public static DayWeights usual() {
    return new DayWeights(1, 2, 0.25, 30, 0.5);
  }

  /// The share of a visit's lengths that the plan leaves time for: where one minute more would cost
  /// as much idle time as it saves waiting. *Range*: 0.05–0.95; 0.8 with the usual weights.
  ///
  /// The newsvendor's rule for one visit (chosen: visits further on are not looked at).
  public double share() {
    double both = waiting + idle;
    return both == 0 ? 0.8 : Math.max(0.05, Math.min(0.95, waiting / both));
  }
}
