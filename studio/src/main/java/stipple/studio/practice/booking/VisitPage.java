package stipple.studio.practice.booking;

import java.time.Instant;
import java.time.LocalDate;
import stipple.studio.house.web.Form;

/// One visit as it is shown; the form is the one that cancels it.
public record VisitPage(Form form, Appointment visit, Instant now, LocalDate day) {

  public boolean mayMove() {
    return !visit.isCancelled() && !visit.isOver(now);
  }
}
