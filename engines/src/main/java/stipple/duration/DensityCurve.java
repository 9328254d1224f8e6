package stipple.duration;

import stipple.number.Bounds;

/// How the density grows over the sessions of a plan.
///
/// Three sessions reach 30, 70 and 100 % of the density wanted `[Liu2025]` (ten patients; that the
/// shares are cumulative is our reading). Other numbers of sessions take the same curve at their
/// own fractions: an assumption.
public final class DensityCurve {

  private DensityCurve() {}

  /// The share of the density wanted that is there after a session.
  ///
  /// *Domain*: session 0 to ofSessions; ofSessions 1–12 · *Range*: 0–1, never falling.
  public static double shareAfter(int session, int ofSessions) {
    Bounds.within(ofSessions, "number of sessions", "sessions", 1, 12);
    Bounds.within(session, "session number", "sessions", 0, ofSessions);
    // where on the way through three sessions, in thirds
    double thirds = 3.0 * session / ofSessions;
    if (thirds <= 1) {
      return 0.3 * thirds;
    }
    return thirds <= 2 ? 0.3 + 0.4 * (thirds - 1) : 0.7 + 0.3 * (thirds - 2);
  }
}
