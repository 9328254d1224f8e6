package stipple.studio.treatment.consultation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.clients.StepState;
import stipple.studio.practice.clients.TreatmentStep;

/// The consultation on the rail: done once completed, allowed and consented to.
@Component
class ConsultationStep implements TreatmentStep {

  private final Consultations consultations;
  private final ConsultationGates gates;

  ConsultationStep(Consultations consultations, ConsultationGates gates) {
    this.consultations = consultations;
    this.gates = gates;
  }

  @Override
  public StepName name() {
    return StepName.CONSULTATION;
  }

  @Override
  public StepState stateFor(UUID clientId) {
    var latest = consultations.latest(clientId);
    if (latest.isEmpty()) {
      return StepState.due("consultation.step.due");
    }
    var completedAt = latest.get().completedAt();
    if (completedAt.isEmpty()) {
      return StepState.inHand("consultation.step.in-hand");
    }
    if (!gates.candidacy(clientId).isAllowed()) {
      return StepState.blocked("consultation.step.not-allowed");
    }
    if (!gates.consent(clientId).isAllowed()) {
      return StepState.blocked("consultation.step.no-consent");
    }
    return StepState.done("consultation.step.done");
  }
}
