package stipple.studio.treatment.consultation;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.scalp.Stage;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.settings.Studios;

/// The consultation in hand: a long form that saves as it goes, until it is completed.
@Controller
class ConsultationPages {

  private final Consultations consultations;
  private final Assessments assessments;
  private final RuleTables tables;
  private final Heads heads;
  private final CompletedPages completed;
  private final ClientFrames frames;
  private final Clients clients;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;

  ConsultationPages(
      Consultations consultations,
      Assessments assessments,
      RuleTables tables,
      Heads heads,
      CompletedPages completed,
      ClientFrames frames,
      Clients clients,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock) {
    this.consultations = consultations;
    this.assessments = assessments;
    this.tables = tables;
    this.heads = heads;
    this.completed = completed;
    this.frames = frames;
    this.clients = clients;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/clients/{id}/consultation")
  ModelAndView show(@PathVariable UUID id) {
    clients.get(id);
    var latest = consultations.latest(id);
    if (latest.filter(Consultation::isCompleted).isPresent()) {
      return completed.page(latest.get(), Form.empty());
    }
    return form(id, onRecord(id));
  }

  @GetMapping("/clients/{id}/consultation/{consultationId}")
  ModelAndView past(@PathVariable UUID id, @PathVariable UUID consultationId) {
    clients.get(id);
    var past = consultations.get(id, consultationId);
    return Page.of(
        "treatment/consultation/past",
        new PastPage(
            frames.at(id, StepName.CONSULTATION),
            past,
            consultations.answers(past.id()),
            HeadCard.of(heads.of(id), past.stage())));
  }

  /// Saves the draft; the button “complete” asks for everything and ends it with a verdict.
  @PostMapping("/clients/{id}/consultation")
  ModelAndView save(@PathVariable UUID id, Form form) {
    clients.get(id);
    var reader = reader();
    var told = reader.read(form);
    boolean complete = form.value("then").equals("complete");
    if (complete) {
      reader.demandAll(form, told);
    }
    var by = viewers.present().personId();
    return submissions.take(
        form,
        () -> {
          var saved = consultations.takeDown(id, told, form.version(), by);
          if (complete) {
            assessments.complete(saved, by);
            return Went.to(path(id)).saying("consultation.completed");
          }
          return Went.to(path(id) + anchor(form)).saying("consultation.saved");
        },
        () -> {
          var latest = consultations.latest(id);
          if (latest.filter(one -> one.version() != form.version()).isPresent()) {
            form.compareWith(onRecord(id));
          }
          return form(id, form);
        });
  }

  /// Saves in passing, while the form is still being filled; what cannot be read waits.
  @PostMapping("/clients/{id}/consultation/jottings")
  ModelAndView jot(@PathVariable UUID id, Form form) {
    clients.get(id);
    var told = reader().read(form);
    if (form.isWrong()) {
      return jotted(id, form, Phrase.of("consultation.not-jotted", form.allWrong().size()));
    }
    try {
      consultations.jot(id, told, form.version(), viewers.present().personId());
    } catch (NotDone refused) {
      return jotted(id, form, refused.reason());
    }
    var now = clock.now().atZone(studios.present().place().zone()).toLocalTime();
    return jotted(id, form, Phrase.of("consultation.jotted", now));
  }

  private ModelAndView jotted(UUID id, Form form, Phrase said) {
    return Page.of(
        "treatment/consultation/jotted", new Jotted(said, head(id, form)), HttpStatus.OK);
  }

  // the head on record, with the stage as it is chosen now
  private HeadCard head(UUID id, Form form) {
    return HeadCard.of(heads.of(id), form.optionalChoice("stage", Stage.class));
  }

  private ModelAndView form(UUID id, Form form) {
    var all = consultations.ofClient(id);
    int version =
        all.stream()
            .filter(one -> !one.isVoided())
            .findFirst()
            .map(Consultation::version)
            .orElse(0);
    return Page.of(
        "treatment/consultation/form",
        new ConsultationFormPage(
            frames.at(id, StepName.CONSULTATION),
            form,
            version,
            tables.current(),
            head(id, form),
            all.stream().filter(one -> one.isVoided() || one.isCompleted()).toList()));
  }

  private Form onRecord(UUID clientId) {
    return consultations
        .latest(clientId)
        .map(one -> reader().filled(one, consultations.answers(one.id())))
        .orElseGet(() -> Form.filled(Map.of()));
  }

  private ConsultationForm reader() {
    var place = studios.present().place();
    return new ConsultationForm(tables.current(), place.areaUnit(), clock.today(place.zone()));
  }

  private static String path(UUID id) {
    return "/clients/" + id + "/consultation";
  }

  private static String anchor(Form form) {
    var then = form.value("then");
    if (then.equals("measure")) {
      return "/head";
    }
    return then.matches("[a-z]{3,20}") && !then.equals("save") ? "#part-" + then : "";
  }
}
