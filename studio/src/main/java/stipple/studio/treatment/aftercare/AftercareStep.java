package stipple.studio.treatment.aftercare;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.clients.StepState;
import stipple.studio.practice.clients.TreatmentStep;
import stipple.studio.practice.settings.Studios;

/// The aftercare on the rail of a client: what it asks for now, never how the skin is.
@Component
class AftercareStep implements TreatmentStep {

  private final Aftercares aftercares;
  private final CheckIns checkIns;
  private final Studios studios;
  private final StudioClock clock;

  AftercareStep(Aftercares aftercares, CheckIns checkIns, Studios studios, StudioClock clock) {
    this.aftercares = aftercares;
    this.checkIns = checkIns;
    this.studios = studios;
    this.clock = clock;
  }

  @Override
  public StepName name() {
    return StepName.AFTERCARE;
  }

  @Override
  public StepState stateFor(UUID clientId) {
    return aftercares.latest(clientId).map(this::stateOf).orElseGet(StepState::notDue);
  }

  private StepState stateOf(Aftercare aftercare) {
    if (checkIns.of(aftercare.id()).stream().anyMatch(CheckIn::isOpenAlarm)) {
      return StepState.due("aftercare.step.answer");
    }
    if (aftercare.handOver().isEmpty()) {
      return StepState.due("aftercare.step.hand-over");
    }
    var today = clock.today(studios.present().place().zone());
    return today.isAfter(aftercare.lastsUntil())
        ? StepState.done("aftercare.step.over")
        : StepState.inHand("aftercare.step.day", Math.max(0, aftercare.dayOn(today)));
  }
}
