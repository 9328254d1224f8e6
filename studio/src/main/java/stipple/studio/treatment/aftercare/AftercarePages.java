package stipple.studio.treatment.aftercare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.settings.Studios;

/// A client's aftercare: the schedule, the sheet to take home, check-ins and their alarms.
@Controller
class AftercarePages {

  private final Aftercares aftercares;
  private final CheckIns checkIns;
  private final Clients clients;
  private final ClientFrames frames;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;

  AftercarePages(
      Aftercares aftercares,
      CheckIns checkIns,
      Clients clients,
      ClientFrames frames,
      Studios studios,
      Submissions submissions,
      Viewers viewers) {
    this.aftercares = aftercares;
    this.checkIns = checkIns;
    this.clients = clients;
    this.frames = frames;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
  }

  @GetMapping("/clients/{id}/aftercare")
  ModelAndView aftercare(@PathVariable UUID id) {
    return page(id, Form.empty());
  }

  @GetMapping("/clients/{id}/aftercare/sheet")
  ModelAndView sheet(@PathVariable UUID id) {
    var client = clients.get(id);
    var aftercare = aftercares.latest(id).orElseThrow(NotFound::new);
    return Page.of(
        "treatment/aftercare/sheet",
        new AftercareSheet(client, aftercare, studios.present().place()));
  }

  @PostMapping("/clients/{id}/aftercare/{aftercare}/hand-over")
  ModelAndView handOver(@PathVariable UUID id, @PathVariable UUID aftercare, Form form) {
    belongs(id, aftercare);
    return submissions.take(
        form,
        () -> {
          aftercares.handOver(aftercare, viewers.present().personId());
          return to(id).saying("aftercare.was-handed-over");
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/aftercare/{aftercare}/check-ins")
  ModelAndView checkIn(@PathVariable UUID id, @PathVariable UUID aftercare, Form form) {
    belongs(id, aftercare);
    var skin =
        new CheckIn.Skin(
            form.choice("redness", CheckIn.Redness.class),
            form.choice("itch", CheckIn.Itch.class),
            signs(form),
            form.isTicked("scabs"));
    var note = form.optionalText("note", 1000);
    return submissions.take(
        form,
        () -> {
          var alarms = checkIns.take(aftercare, skin, note, viewers.present().personId());
          return to(id)
              .saying(alarms.isEmpty() ? "aftercare.checked-in" : "aftercare.checked-in-alarm");
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/aftercare/{aftercare}/check-ins/{checkIn}/answer")
  ModelAndView answer(
      @PathVariable UUID id, @PathVariable UUID aftercare, @PathVariable UUID checkIn, Form form) {
    belongs(id, aftercare);
    var words = form.text("answer", 1000);
    if (!words.isEmpty() && words.length() < 3) {
      form.say("answer", Phrase.of("aftercare.answer.too-short"));
    }
    return submissions.take(
        form,
        () -> {
          checkIns.answer(aftercare, checkIn, words);
          return to(id).saying("aftercare.answered");
        },
        () -> page(id, form));
  }

  private void belongs(UUID clientId, UUID aftercareId) {
    clients.get(clientId);
    if (!aftercares.get(aftercareId).clientId().equals(clientId)) {
      throw new NotFound();
    }
  }

  private static List<CheckIn.WarningSign> signs(Form form) {
    var offered = Arrays.asList(CheckIn.WarningSign.values());
    if (offered.stream().filter(sign -> form.has("signs", sign.name())).count()
        < form.values("signs").stream().filter(value -> !value.isEmpty()).distinct().count()) {
      form.say("signs", Phrase.of("house.form.not-offered"));
    }
    return offered.stream().filter(sign -> form.has("signs", sign.name())).toList();
  }

  private static Went to(UUID clientId) {
    return Went.to("/clients/" + clientId + "/aftercare");
  }

  private ModelAndView page(UUID clientId, Form form) {
    var frame = frames.at(clientId, StepName.AFTERCARE);
    var aftercare = aftercares.latest(clientId);
    var seen =
        aftercare.stream()
            .flatMap(care -> checkIns.of(care.id()).stream().map(one -> seen(care, one)))
            .toList();
    return Page.of(
        "treatment/aftercare/aftercare", new AftercarePage(form, frame, aftercare, seen));
  }

  private AftercarePage.Seen seen(Aftercare aftercare, CheckIn checkIn) {
    var zone = studios.present().place().zone();
    int day = aftercare.dayOn(LocalDate.ofInstant(checkIn.at(), zone));
    var alarms = checkIn.alarm() ? AlarmRule.on(checkIn.skin(), day) : List.<AlarmRule>of();
    return new AftercarePage.Seen(checkIn, day, alarms);
  }
}
