package stipple.studio.treatment.aftercare;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.session.SessionFinished;

/// Hears that a session was finished and dates the studio's schedule for its client. It is part of
/// the finishing transaction: there is no finished session without aftercare.
@Component
class AfterSession {

  private final Aftercares aftercares;
  private final Studios studios;

  AfterSession(Aftercares aftercares, Studios studios) {
    this.aftercares = aftercares;
    this.studios = studios;
  }

  @EventListener
  void begin(SessionFinished finished) {
    var zone = studios.present().place().zone();
    aftercares.begin(
        finished.clientId(), finished.sessionId(), LocalDate.ofInstant(finished.at(), zone));
  }
}
