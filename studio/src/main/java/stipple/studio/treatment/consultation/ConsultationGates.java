package stipple.studio.treatment.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.records.Overrides.Gate;

/// The two gates of the consultation: may this client be treated, and did they consent.
///
/// The reasons name no condition, so that they may be shown in any room.
@Component
public class ConsultationGates {

  private final Consultations consultations;
  private final Assessments assessments;
  private final Letters letters;
  private final Consents consents;
  private final Overrides overrides;

  ConsultationGates(
      Consultations consultations,
      Assessments assessments,
      Letters letters,
      Consents consents,
      Overrides overrides) {
    this.consultations = consultations;
    this.assessments = assessments;
    this.letters = letters;
    this.consents = consents;
    this.overrides = overrides;
  }

  /// May this client be treated today?
  public Verdict candidacy(UUID clientId) {
    var latest = consultations.latest(clientId).filter(Consultation::isCompleted);
    return latest.isEmpty() ? notCompleted() : candidacy(latest.get());
  }

  private Verdict candidacy(Consultation consultation) {
    if (isPassed(consultation, Gate.CANDIDACY)) {
      return Verdict.allowed();
    }
    var assessment = assessments.today(consultation);
    if (assessment.asksFor(Outcome.DECLINE)) {
      return refused("decline");
    }
    var letter = letters.counting(consultation.id());
    if (assessment.asksFor(Outcome.LETTER) && letter.filter(Letter::permits).isEmpty()) {
      return refused(letter.isPresent() ? "letter-forbids" : "letter");
    }
    if (!assessment.asksFor(Outcome.WAIT)) {
      return Verdict.allowed();
    }
    return assessment
        .waitUntil()
        .map(day ->
            Verdict.refused(
                Phrase.of("consultation.gate.wait-until", day),
                Phrase.of("consultation.gate.wait-until.do", day)))
        .orElseGet(() -> refused("wait"));
  }

  /// Did this client consent, and is it still in force?
  public Verdict consent(UUID clientId) {
    var latest = consultations.latest(clientId).filter(Consultation::isCompleted);
    if (latest.isEmpty()) {
      return notCompleted();
    }
    Optional<Consent> signed = consents.inForce(latest.get());
    return signed.isPresent() || isPassed(latest.get(), Gate.CONSENT)
        ? Verdict.allowed()
        : refused("no-consent");
  }

  private boolean isPassed(Consultation consultation, Gate gate) {
    return overrides.isPassed(consultation.clientId(), gate, consultation.startedAt());
  }

  private static Verdict notCompleted() {
    return refused("not-completed");
  }

  private static Verdict refused(String why) {
    var key = "consultation.gate." + why;
    return Verdict.refused(Phrase.of(key), Phrase.of(key + ".do"));
  }
}
