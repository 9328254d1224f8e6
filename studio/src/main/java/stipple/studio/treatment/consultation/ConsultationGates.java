package stipple.studio.treatment.consultation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;

/// The two gates of the consultation: may this client be treated, and did they consent.
@Component
public class ConsultationGates {

  private static final Phrase DO_CONSULT = Phrase.of("consultation.gate.do-complete");

  private final Consultations consultations;

  ConsultationGates(Consultations consultations) {
    this.consultations = consultations;
  }

  /// May this client be treated today?
  public Verdict candidacy(UUID clientId) {
    return consultations.latest(clientId).filter(Consultation::isCompleted).isPresent()
        ? Verdict.allowed()
        : Verdict.refused(Phrase.of("consultation.gate.not-completed"), DO_CONSULT);
  }

  /// Did this client consent, and is it still in force?
  public Verdict consent(UUID clientId) {
    return candidacy(clientId);
  }
}
