package stipple.studio.practice.booking;

import java.time.Instant;
import java.time.LocalDate;
import stipple.studio.house.web.Form;

/// One visit as it is shown; the form is the one that cancels it.
public record VisitPage(Form form, Appointment visit, Instant now, LocalDate day) {

  public boolean mayMove() {
    return stands() && !visit.isOver(now);
  }

  /// Nobody cancelled it, and nobody said that it was missed.
  public boolean stands() {
    return !visit.isCancelled() && !visit.isMissed();
  }

  /// It has begun, so that whoever did not come has missed it.
  public boolean mayBeMissed() {
    return stands() && !visit.startsAt().isAfter(now);
  }
}
