package stipple.duration;

import java.util.Map;
import java.util.Optional;
import stipple.number.Bounds;
import stipple.scalp.Zone;

/// A finished session, as the studio's log tells it.
///
/// *Domain*: `done` holds the dots that were placed; the whole sitting 1–1440 min. `foretoldShare`,
/// 0–1, is where the true length fell within the range foretold before the session, or
/// [#NOT_FORETOLD]. `confirmed`: somebody looked at odd figures and stands by them. `lastOfPlan`:
/// the plan of this client is closed.
public record SessionLog(
    SessionAsk done,
    double totalMinutes,
    Measured measured,
    double foretoldShare,
    boolean confirmed,
    boolean lastOfPlan) {

  /// Nobody foretold it.
  public static final double NOT_FORETOLD = -1;

  // a pace this far from the usual one is rather a slip of the pen (chosen)
  private static final double ODD_TIMES = 5;
  // so many times the usual set-up, checks and close-out were rather no work at all (chosen)
  private static final double ODD_REST_TIMES = 3;

  public SessionLog {
    Bounds.within(totalMinutes, "length of a session", "min", 1, 1_440);
    Bounds.within(foretoldShare, "where it fell", "(0–1)", -1, 1);
  }

  /// A session of which only the whole length was noted.
  public static SessionLog of(SessionAsk done, double totalMinutes) {
    return of(done, totalMinutes, Measured.nothing());
  }

  /// A session with its parts as they were timed.
  public static SessionLog of(SessionAsk done, double totalMinutes, Measured measured) {
    return new SessionLog(done, totalMinutes, measured, NOT_FORETOLD, false, false);
  }

  /// The same, foretold: where the true length fell within the range.
  public SessionLog foretold(double share) {
    return new SessionLog(done, totalMinutes, measured, share, confirmed, lastOfPlan);
  }

  /// The same, looked at: the figures are right.
  public SessionLog isConfirmed() {
    return new SessionLog(done, totalMinutes, measured, foretoldShare, true, lastOfPlan);
  }

  /// The same, as the last one of its plan.
  public SessionLog isLastOfPlan() {
    return new SessionLog(done, totalMinutes, measured, foretoldShare, confirmed, true);
  }

  /// Why figures can hardly be right.
  public enum Oddity {
    /// The parts are longer than the whole.
    PARTS_EXCEED_WHOLE,
    /// Hardly a dot a minute.
    TOO_SLOW,
    /// More dots a minute than a hand can set.
    TOO_FAST,
    /// Longer than the slowest would need, with long rests.
    TOO_LONG
  }

  /// Whether the figures can hardly be right: it is kept, and nothing is learned from it until
  /// somebody confirms it.
  public boolean isOdd() {
    return oddity().isPresent();
  }

  /// Why the figures can hardly be right, if so.
  public Optional<Oddity> oddity() {
    double partsMin = measured.activeMinutes() + Math.max(0, measured.knownRestMinutes());
    if (partsMin > totalMinutes + 1) {
      return Optional.of(Oddity.PARTS_EXCEED_WHOLE);
    }
    double workMin =
        measured.isTimed(done.work())
            ? measured.activeMinutes()
            : totalMinutes - measured.expectedRestMinutes(done.work());
    double pace = DotCount.sum(done.work().dots()) / Math.max(1, workMin);
    if (pace < Priors.DOTS_PER_MIN / ODD_TIMES) {
      return Optional.of(Oddity.TOO_SLOW);
    }
    if (pace > Priors.DOTS_PER_MIN * ODD_TIMES) {
      return Optional.of(Oddity.TOO_FAST);
    }
    return totalMinutes > longestMinutes() ? Optional.of(Oddity.TOO_LONG) : Optional.empty();
  }

  /// What the slowest would need, with long rests.
  private double longestMinutes() {
    double restMin = Measured.nothing().expectedRestMinutes(done.work());
    double workMin = DotCount.sum(done.work().dots()) / Priors.DOTS_PER_MIN;
    return ODD_REST_TIMES * restMin + ODD_TIMES * workMin;
  }

  boolean isLearnedFrom() {
    return confirmed || !isOdd();
  }

  /// The parts of a session, as far as somebody timed them; below 0 is "nobody knows".
  ///
  /// *Domain*: active minutes by zone, a zone left out is unknown; set-up, close-out, all breaks
  /// and all checks in minutes; numbers of breaks and checks.
  public record Measured(
      Map<Zone, Double> activeByZone,
      double setUpMinutes,
      double closeOutMinutes,
      int breaks,
      double breakMinutes,
      int checks,
      double checkMinutes) {

    public Measured {
      activeByZone = Zone.inOrder(activeByZone);
      activeByZone.values().forEach(min -> Bounds.within(min, "active time", "min", 0.01, 1_440));
      Bounds.within(setUpMinutes, "set-up", "min", -1, 1_440);
      Bounds.within(closeOutMinutes, "close-out", "min", -1, 1_440);
      Bounds.within(breaks, "breaks", "breaks", -1, 1_000);
      Bounds.within(breakMinutes, "breaks", "min", -1, 1_440);
      Bounds.within(checks, "checks", "checks", -1, 1_000);
      Bounds.within(checkMinutes, "checks", "min", -1, 1_440);
    }

    /// Nobody timed anything but the whole.
    public static Measured nothing() {
      return new Measured(Map.of(), -1, -1, -1, -1, -1, -1);
    }

    /// Only the dotting was timed, zone by zone.
    public static Measured dotting(Map<Zone, Double> activeByZone) {
      return new Measured(activeByZone, -1, -1, -1, -1, -1, -1);
    }

    /// True if every zone that was worked has its time.
    boolean isTimed(SessionWork work) {
      for (var zone : work.dots().entrySet()) {
        if (zone.getValue() > 0 && !activeByZone.containsKey(zone.getKey())) {
          return false;
        }
      }
      return true;
    }

    double activeMinutes() {
      double sum = 0;
      for (double minutes : activeByZone.values()) {
        sum += minutes;
      }
      return sum;
    }

    private double knownRestMinutes() {
      return Math.max(0, setUpMinutes)
          + Math.max(0, closeOutMinutes)
          + Math.max(0, breakMinutes)
          + Math.max(0, checkMinutes);
    }

    private double expectedRestMinutes(SessionWork work) {
      return (setUpMinutes < 0 ? work.setUpMedianMin() : setUpMinutes)
          + (closeOutMinutes < 0 ? Priors.CLOSE_OUT_MIN : closeOutMinutes)
          + Math.max(0, breakMinutes)
          + (checkMinutes < 0 ? Priors.CHECKS * Priors.CHECK_MIN : checkMinutes);
    }
  }
}
