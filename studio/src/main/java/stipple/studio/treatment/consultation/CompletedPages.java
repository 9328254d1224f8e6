package stipple.studio.treatment.consultation;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.records.Overrides;

/// Puts together the page of a completed consultation.
@Component
class CompletedPages {

  private final Consultations consultations;
  private final Assessments assessments;
  private final Heads heads;
  private final ConsultationGates gates;
  private final Letters letters;
  private final Consents consents;
  private final ConsentTexts texts;
  private final Overrides overrides;
  private final ClientFrames frames;
  private final People people;

  CompletedPages(
      Consultations consultations,
      Assessments assessments,
      Heads heads,
      ConsultationGates gates,
      Letters letters,
      Consents consents,
      ConsentTexts texts,
      Overrides overrides,
      ClientFrames frames,
      People people) {
    this.consultations = consultations;
    this.assessments = assessments;
    this.heads = heads;
    this.gates = gates;
    this.letters = letters;
    this.consents = consents;
    this.texts = texts;
    this.overrides = overrides;
    this.frames = frames;
    this.people = people;
  }

  ModelAndView page(Consultation consultation, Form form) {
    var clientId = consultation.clientId();
    var passed =
        overrides.of(clientId, consultation.startedAt()).stream()
            .filter(one ->
                one.gate() == Overrides.Gate.CANDIDACY || one.gate() == Overrides.Gate.CONSENT)
            .toList();
    return Page.of(
        "treatment/consultation/completed",
        new CompletedPage(
            frames.at(clientId, StepName.CONSULTATION),
            form,
            consultation,
            assessments.today(consultation),
            consultations.answers(consultation.id()),
            HeadCard.of(heads.of(clientId), consultation.stage()),
            new CompletedPage.Gates(gates.candidacy(clientId), gates.consent(clientId), passed),
            letters.of(consultation.id()),
            signed(consultation),
            consultations.ofClient(clientId).stream()
                .filter(one -> !one.id().equals(consultation.id()))
                .toList()));
  }

  private CompletedPage.Signed signed(Consultation consultation) {
    var inForce = consents.inForce(consultation);
    return new CompletedPage.Signed(
        inForce.map(consent -> texts.of(consent.textVersion())).orElse(texts.current()),
        inForce,
        inForce.flatMap(consent -> people.find(consent.witnessId())).map(Person::name).orElse(""),
        consents.ofClient(consultation.clientId()).stream()
            .filter(consent -> !consent.isInForce())
            .toList());
  }
}
