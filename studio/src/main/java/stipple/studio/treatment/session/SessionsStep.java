package stipple.studio.treatment.session;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.clients.StepState;
import stipple.studio.practice.clients.TreatmentStep;

/// The sessions on the rail of a client.
@Component
class SessionsStep implements TreatmentStep {

  private final Sessions sessions;
  private final Sittings sittings;
  private final SessionGates gates;

  SessionsStep(Sessions sessions, Sittings sittings, SessionGates gates) {
    this.sessions = sessions;
    this.sittings = sittings;
    this.gates = gates;
  }

  @Override
  public StepName name() {
    return StepName.SESSIONS;
  }

  @Override
  public StepState stateFor(UUID clientId) {
    var done = sessions.ofClient(clientId);
    var running = done.stream().filter(Session::isRunning).findFirst();
    if (running.isPresent()) {
      return StepState.inHand("session.step.running", running.get().number());
    }
    if (sittings.next(clientId).isEmpty()) {
      return done.isEmpty() ? StepState.notDue() : StepState.done("session.step.done", done.size());
    }
    return gates
        .firstShut(clientId)
        .map(shut -> StepState.blocked("session.step.blocked." + shut.gate()))
        .orElseGet(() -> StepState.due("session.step.due", done.size() + 1));
  }
}
