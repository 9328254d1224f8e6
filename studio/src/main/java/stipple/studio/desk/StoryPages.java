package stipple.studio.desk;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.web.Page;
import stipple.studio.practice.clients.ClientFrames;

/// One client's whole story.
@Controller
class StoryPages {

  private final ClientFrames frames;
  private final AuditTrail trail;

  StoryPages(ClientFrames frames, AuditTrail trail) {
    this.frames = frames;
    this.trail = trail;
  }

  @GetMapping("/clients/{id}")
  ModelAndView story(@PathVariable UUID id) {
    return Page.of("desk/story", new StoryPage(frames.story(id), trail.ofClient(id)));
  }
}
