package stipple.studio.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.web.Page;

/// The board of the day.
@Controller
class TodayPages {

  @GetMapping("/today")
  ModelAndView today() {
    return Page.of("desk/today", new TodayPage());
  }
}
