package stipple.studio.treatment.hairlinedesign;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.clients.StepState;
import stipple.studio.practice.clients.TreatmentStep;
import stipple.studio.treatment.consultation.Consultation;
import stipple.studio.treatment.consultation.ConsultationGates;
import stipple.studio.treatment.consultation.Consultations;

/// The hairline design on the rail: done once what is drawn now is signed.
@Component
class HairlineDesignStep implements TreatmentStep {

  private final HairlineDesigns designs;
  private final Consultations consultations;
  private final ConsultationGates gates;

  HairlineDesignStep(
      HairlineDesigns designs, Consultations consultations, ConsultationGates gates) {
    this.designs = designs;
    this.consultations = consultations;
    this.gates = gates;
  }

  @Override
  public StepName name() {
    return StepName.HAIRLINE_DESIGN;
  }

  @Override
  public StepState stateFor(UUID clientId) {
    if (consultations.latest(clientId).filter(Consultation::isCompleted).isEmpty()) {
      return StepState.blocked("hairline-design.step.no-consultation");
    }
    if (!gates.candidacy(clientId).isAllowed()) {
      return StepState.blocked("hairline-design.step.not-allowed");
    }
    var latest = designs.latest(clientId);
    if (latest.isEmpty()) {
      return StepState.due("hairline-design.step.due");
    }
    int number = latest.get().number();
    return designs.gate(clientId).isAllowed()
        ? StepState.done("hairline-design.step.done", number)
        : StepState.inHand("hairline-design.step.to-sign", number);
  }
}
