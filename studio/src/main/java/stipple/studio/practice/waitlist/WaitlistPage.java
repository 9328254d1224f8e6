package stipple.studio.practice.waitlist;

import java.util.List;
import stipple.studio.house.web.Form;

/// What is offered just now, and who waits.
public record WaitlistPage(Form form, List<Offer> offers, List<WaitlistEntry> waiting) {

  public long validHours() {
    return Waitlist.VALID.toHours();
  }
}
