package stipple.studio.practice.booking.calendar;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.practice.settings.Studios;

/// The calendar.
@Controller
class CalendarPages {

  private final Calendar calendar;
  private final Studios studios;
  private final StudioClock clock;

  CalendarPages(Calendar calendar, Studios studios, StudioClock clock) {
    this.calendar = calendar;
    this.studios = studios;
    this.clock = clock;
  }

  @GetMapping("/booking")
  ModelAndView calendar(Form asked) {
    var showing = Showing.read(asked, clock.today(studios.present().place().zone()));
    return Page.of("practice/booking/calendar/calendar", calendar.of(showing, asked));
  }
}
