package stipple.studio.treatment.followup;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.clients.StepState;
import stipple.studio.practice.clients.TreatmentStep;
import stipple.studio.treatment.session.Session;
import stipple.studio.treatment.session.Sessions;

/// The follow-up on the rail of a client.
@Component
class FollowUpStep implements TreatmentStep {

  private static final Duration USUALLY_HEALED = Duration.ofDays(7);

  private final FollowUps followUps;
  private final Sessions sessions;
  private final StudioClock clock;

  FollowUpStep(FollowUps followUps, Sessions sessions, StudioClock clock) {
    this.followUps = followUps;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public StepName name() {
    return StepName.FOLLOW_UP;
  }

  @Override
  public StepState stateFor(UUID clientId) {
    return sessions.ofClient(clientId).stream()
        .filter(Session::isFinished)
        .reduce((_, later) -> later)
        .map(this::stateAfter)
        .orElseGet(StepState::notDue);
  }

  private StepState stateAfter(Session last) {
    var look = followUps.latest(last.clientId());
    if (look.isEmpty() || !look.get().sessionId().equals(last.id())) {
      return last.finishedAt().filter(this::isHealing).isPresent()
          ? StepState.inHand("follow-up.step.healing")
          : StepState.due("follow-up.step.due", last.number());
    }
    return look.get()
        .touchUpOn()
        .map(on -> StepState.done("follow-up.step.touch-up", on))
        .orElseGet(() -> StepState.done("follow-up.step.seen", last.number()));
  }

  private boolean isHealing(java.time.Instant finishedAt) {
    return finishedAt.plus(USUALLY_HEALED).isAfter(clock.now());
  }
}
