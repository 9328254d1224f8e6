package stipple.studio.desk;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Page;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.records.Overrides;
import stipple.studio.treatment.plan.Plans;
import stipple.studio.treatment.plan.Quotes;

/// One client's whole story.
@Controller
class StoryPages {

  private final ClientFrames frames;
  private final Plans plans;
  private final Quotes quotes;
  private final Appointments appointments;
  private final Overrides overrides;
  private final AuditTrail trail;
  private final StudioClock clock;

  StoryPages(
      ClientFrames frames,
      Plans plans,
      Quotes quotes,
      Appointments appointments,
      Overrides overrides,
      AuditTrail trail,
      StudioClock clock) {
    this.frames = frames;
    this.plans = plans;
    this.quotes = quotes;
    this.appointments = appointments;
    this.overrides = overrides;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping("/clients/{id}")
  ModelAndView story(@PathVariable UUID id) {
    return Page.of(
        "desk/story",
        new StoryPage(
            frames.story(id),
            plans.of(id),
            quotes.current(id),
            appointments.ofClient(id),
            overrides.of(id, Instant.EPOCH),
            trail.ofClient(id),
            clock.now()));
  }
}
