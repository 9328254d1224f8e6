package stipple.studio.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Page;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.settings.Studios;

/// The board of the day.
@Controller
class TodayPages {

  private final Board board;
  private final Matters matters;
  private final Clients clients;
  private final Studios studios;
  private final Viewers viewers;
  private final StudioClock clock;

  TodayPages(
      Board board,
      Matters matters,
      Clients clients,
      Studios studios,
      Viewers viewers,
      StudioClock clock) {
    this.board = board;
    this.matters = matters;
    this.clients = clients;
    this.studios = studios;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/today")
  ModelAndView today() {
    var zone = studios.present().place().zone();
    var today = clock.today(zone);
    return Page.of(
        "desk/today",
        new TodayPage(
            today,
            board.lanes(today, zone),
            matters.of(today, viewers.present()),
            clients.count() > 0));
  }
}
