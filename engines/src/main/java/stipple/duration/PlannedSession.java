package stipple.duration;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stipple.number.Bounds;
import stipple.number.Interval;
import stipple.scalp.Zone;

/// One sitting of a plan.
///
/// `number` is the layer, 1–12; `part` is empty, or "a", "b", … where a layer is split over days.
/// `cumulativeShare`, 0–1, is the density wanted that is there after its layer. `gap` is missing
/// for the very first.
public record PlannedSession(
    int number,
    String part,
    Map<Zone, Integer> dots,
    double cumulativeShare,
    SessionEstimate estimate,
    @Nullable GapPlan gap) {

  public PlannedSession {
    Bounds.within(number, "session number", "sessions", 1, 12);
    Bounds.within(cumulativeShare, "cumulative share", "(0–1)", 0, 1);
    dots = Zone.inOrder(dots);
  }

  /// Its name within the plan: the layer and the part, "1" or "2a".
  public String name() {
    return number + part;
  }

  /// All dots of the sitting.
  public int totalDots() {
    return DotCount.sum(dots);
  }

  /// P10, P50 and P90 in whole minutes; the causes add up to the middle one.
  public Interval minutes() {
    return estimate.shown();
  }

  /// The length to book, in minutes.
  public int bookedMinutes() {
    return estimate.bookedMinutes();
  }

  /// The days to leave before it; nothing before the very first.
  public Optional<GapPlan> gapToPrevious() {
    return Optional.ofNullable(gap);
  }
}
