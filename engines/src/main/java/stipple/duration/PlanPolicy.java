package stipple.duration;

import stipple.number.Bounds;

/// What the studio decides about every plan.
///
/// *Domain*: cap, the longest session by P90, 180–600 min; chosenSessions 1–6, or 0 to follow the
/// rule. `prepared`: papers and design are done before session 1. `oneMoreForHardSkin`: scars,
/// alopecia, very dry or thick skin get one session more `[SmpHairCreations]`.
public record PlanPolicy(
    GapPolicy gaps,
    int capMinutes,
    boolean prepared,
    boolean oneMoreForHardSkin,
    int chosenSessions) {

  public PlanPolicy {
    Bounds.within(capMinutes, "longest session", "min", 180, 600);
    Bounds.within(chosenSessions, "chosen number of sessions", "sessions", 0, 6);
  }

  /// Usual gaps, five hours at most, papers and design done before, sessions by the rule.
  public static PlanPolicy usual() {
    return new PlanPolicy(GapPolicy.usual(), 300, true, true, 0);
  }

  /// The same with a chosen number of sessions, 0 to follow the rule.
  public PlanPolicy withSessions(int sessions) {
    return new PlanPolicy(gaps, capMinutes, prepared, oneMoreForHardSkin, sessions);
  }
}
