package stipple.studio.practice.booking.calendar;

import java.time.LocalDate;
import java.util.Optional;
import stipple.studio.house.web.Form;

/// The question whether a day is to be put in another order.
public record ReplanPage(Form form, LocalDate day, Optional<Replan> replan) {

  public String back() {
    return "/booking?day=" + day;
  }
}
