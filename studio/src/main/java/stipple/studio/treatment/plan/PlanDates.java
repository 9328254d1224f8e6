package stipple.studio.treatment.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.duration.GapPlan;
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

  /// `held` says on which day a layer was held: what follows counts from there.
  static PlanDates of(
      LocalDate first, Start start, Map<Integer, LocalDate> held, TreatmentPlan plan) {
    var windows = new ArrayList<Window>();
    var before = new Window(first, first);
    for (var sitting : plan.sessions()) {
      before = window(sitting, before, Optional.ofNullable(held.get(sitting.number())));
      windows.add(before);
    }
    return new PlanDates(first, start, windows);
  }

  private static Window window(PlannedSession sitting, Window before, Optional<LocalDate> held) {
    return held.map(day -> new Window(day, day))
        .or(() -> sitting.gapToPrevious().map(gap -> after(before, gap)))
        .orElse(before);
  }

  private static Window after(Window before, GapPlan gap) {
    return new Window(
        before.from().plusDays(gap.preferredFromDays()),
        before.to().plusDays(gap.preferredToDays()));
  }

  public Window window(int sitting) {
    return windows.get(sitting);
  }
}
