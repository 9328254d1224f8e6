package stipple.studio.treatment.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stipple.duration.PlannedSession;
import stipple.duration.TreatmentPlan;

/// The days in which each sitting falls, counted from the day of the first.
public record PlanDates(LocalDate first, Start start, List<Window> windows) {

  public PlanDates {
    windows = List.copyOf(windows);
  }

  /// Where the first day comes from.
  public enum Start {
    /// The first session was held.
    HELD,
    /// The first session is in the diary.
    BOOKED,
    /// Somebody asked what would be if.
    ASKED,
    /// The soonest that the patch test allows from today.
    SOONEST
  }

  /// From the first to the last day that suits, both included.
  public record Window(LocalDate from, LocalDate to) {

    public boolean isOneDay() {
      return from.equals(to);
    }
  }

  static PlanDates of(LocalDate first, Start start, TreatmentPlan plan) {
    var windows = new ArrayList<Window>();
    var before = new Window(first, first);
    for (PlannedSession sitting : plan.sessions()) {
      var at = before;
      before =
          sitting
              .gapToPrevious()
              .map(gap ->
                  new Window(
                      at.from().plusDays(gap.preferredFromDays()),
                      at.to().plusDays(gap.preferredToDays())))
              .orElse(at);
      windows.add(before);
    }
    return new PlanDates(first, start, windows);
  }

  public Window window(int sitting) {
    return windows.get(sitting);
  }
}
