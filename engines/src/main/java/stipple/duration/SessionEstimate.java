package stipple.duration;

import java.util.List;
import stipple.number.Bounds;
import stipple.number.Interval;
import stipple.number.LargestRemainder;

/// How long one session lasts: its likely range, its breaks, and a cause for every minute.
///
/// All in minutes; one session in ten is shorter than `p10`, half are shorter than `p50`, four in
/// five than `p80`, nine in ten than `p90`. The causes add up to the whole minutes of `p50`.
public record SessionEstimate(
    double p10,
    double p50,
    double p80,
    double p90,
    double mean,
    BreakPlan breaks,
    List<Cause> causes) {

  private static final int BOOKED_IN_STEPS_OF_MIN = 5;

  public SessionEstimate {
    Bounds.within(p10, "P10", "min", 0, p50);
    Bounds.within(p80, "P80", "min", p50, p90);
    Bounds.within(p90, "P90", "min", p80, 1_000_000);
    Bounds.within(mean, "mean", "min", 0, 1_000_000);
    causes = List.copyOf(causes);
  }

  /// P10, P50 and P90 as they are shown, in whole minutes.
  public Interval shown() {
    return new Interval(
        LargestRemainder.nearest(p10),
        LargestRemainder.nearest(p50),
        LargestRemainder.nearest(p90));
  }

  /// The length to book: P80, so that four in five end in time, rounded up to five minutes.
  public int bookedMinutes() {
    return (int) Math.ceil(p80 / BOOKED_IN_STEPS_OF_MIN) * BOOKED_IN_STEPS_OF_MIN;
  }
}
