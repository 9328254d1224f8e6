package stipple.studio.treatment.consultation;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.settings.Studios;

/// What can be done once a consultation is completed: letter, consent, override, void, begin anew.
@Controller
class CompletedDeeds {

  private final Consultations consultations;
  private final Letters letters;
  private final Consents consents;
  private final ConsentTexts texts;
  private final Overrides overrides;
  private final CompletedPages pages;
  private final Submissions submissions;
  private final Viewers viewers;
  private final Studios studios;
  private final StudioClock clock;

  CompletedDeeds(
      Consultations consultations,
      Letters letters,
      Consents consents,
      ConsentTexts texts,
      Overrides overrides,
      CompletedPages pages,
      Submissions submissions,
      Viewers viewers,
      Studios studios,
      StudioClock clock) {
    this.consultations = consultations;
    this.letters = letters;
    this.consents = consents;
    this.texts = texts;
    this.overrides = overrides;
    this.pages = pages;
    this.submissions = submissions;
    this.viewers = viewers;
    this.studios = studios;
    this.clock = clock;
  }

  @PostMapping("/clients/{id}/consultation/letters")
  ModelAndView receiveLetter(@PathVariable UUID id, Form form) {
    var today = clock.today(studios.present().place().zone());
    var permits = form.value("letterPermits");
    if (!permits.equals("yes") && !permits.equals("no")) {
      form.say("letterPermits", Phrase.of("house.form.missing"));
    }
    var letter =
        new Letters.Written(
            form.text("letterDoctor", 160),
            form.date("letterDate", today.minusYears(2), today),
            permits.equals("yes"),
            form.optionalText("letterNote", 1000));
    return deed(
        id,
        form,
        "consultation.letter.received",
        one -> letters.receive(one, letter, viewers.present().personId()));
  }

  @PostMapping("/clients/{id}/consultation/consents")
  ModelAndView sign(
      @PathVariable UUID id,
      Form form,
      @RequestHeader(name = "User-Agent", defaultValue = "") String userAgent) {
    if (!form.isTicked("agreed")) {
      form.say("agreed", Phrase.of("consultation.agreed-missing"));
    }
    var signing =
        new Consents.Signing(
            Strokes.name(form),
            Strokes.read(form),
            form.isTicked("photoRelease"),
            viewers.present().personId(),
            userAgent.length() > 400 ? userAgent.substring(0, 400) : userAgent);
    return deed(
        id,
        form,
        "consultation.consent.signed-now",
        one -> {
          var text = texts.current();
          if (!form.value("text").equals(text.sha256())) {
            throw new NotDone(Phrase.of("consultation.consent.text-changed"));
          }
          consents.sign(one, text, signing);
        });
  }

  @PostMapping("/clients/{id}/consultation/withdrawals")
  ModelAndView withdraw(@PathVariable UUID id, Form form) {
    var consentId = form.id("consent");
    var reason = reason(form, "withdrawReason", 3, 400);
    return deed(
        id,
        form,
        "consultation.consent.withdrawn-now",
        one -> consents.withdraw(one, consentId, reason));
  }

  @PostMapping("/clients/{id}/consultation/overrides")
  ModelAndView override(@PathVariable UUID id, Form form) {
    var gate = form.choice("overrideGate", Overrides.Gate.class);
    if (gate != Overrides.Gate.CANDIDACY && gate != Overrides.Gate.CONSENT) {
      form.say("overrideGate", Phrase.of("house.form.not-offered"));
    }
    var reason = reason(form, "overrideReason", 10, 1000);
    return deed(
        id,
        form,
        "consultation.override.done",
        one -> overrides.pass(id, gate, reason, viewers.present()));
  }

  @PostMapping("/clients/{id}/consultation/voids")
  ModelAndView voidIt(@PathVariable UUID id, Form form) {
    var reason = reason(form, "voidReason", 3, 400);
    return deed(
        id,
        form,
        "consultation.voided-now",
        one -> consultations.voidIt(one, form.version(), reason));
  }

  @PostMapping("/clients/{id}/consultation/renewals")
  ModelAndView renew(@PathVariable UUID id, Form form) {
    return deed(
        id,
        form,
        "consultation.renewed",
        one -> consultations.renew(one, viewers.present().personId()));
  }

  private static String reason(Form form, String name, int least, int most) {
    var reason = form.text(name, most);
    if (!reason.isEmpty() && reason.length() < least) {
      form.say(name, Phrase.of("consultation.reason-short", least));
    }
    return reason;
  }

  // Everything here is done to the consultation that was shown, or not at all.
  private ModelAndView deed(UUID id, Form form, String said, Consumer<Consultation> deed) {
    var shown = form.optionalId("consultation").orElseThrow(NotFound::new);
    var consultation = consultations.get(id, shown);
    return submissions.take(
        form,
        () -> {
          var isLatest = consultations.latest(id).filter(one -> one.id().equals(shown)).isPresent();
          if (!isLatest || !consultation.isCompleted()) {
            throw new NotDone.Stale();
          }
          deed.accept(consultation);
          return Went.to("/clients/" + id + "/consultation").saying(said);
        },
        () -> {
          var latest = consultations.latest(id).filter(Consultation::isCompleted);
          return pages.page(latest.orElse(consultation), form);
        });
  }
}
