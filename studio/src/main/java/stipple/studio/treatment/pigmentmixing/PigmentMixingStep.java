package stipple.studio.treatment.pigmentmixing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.clients.StepState;
import stipple.studio.practice.clients.TreatmentStep;
import stipple.studio.treatment.consultation.ConsultationGates;

/// Where the mix stands for one client.
@Component
class PigmentMixingStep implements TreatmentStep {

  private final Mixes mixes;
  private final ConsultationGates consultations;

  PigmentMixingStep(Mixes mixes, ConsultationGates consultations) {
    this.mixes = mixes;
    this.consultations = consultations;
  }

  @Override
  public StepName name() {
    return StepName.PIGMENT_MIXING;
  }

  @Override
  public StepState stateFor(UUID clientId) {
    var mix = mixes.current(clientId);
    if (mix.isPresent()) {
      return mixes.gate(clientId).isAllowed()
          ? StepState.done("mix.step.done", mix.get().name())
          : StepState.blocked("mix.step.lot-unfit");
    }
    return consultations.candidacy(clientId).isAllowed()
        ? StepState.due()
        : StepState.blocked("mix.step.no-consultation");
  }
}
