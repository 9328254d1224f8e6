package stipple.studio.practice.clients;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;

/// What a client is allergic to: noted, and struck out where it was wrong.
@Controller
class AllergyPages {

  private final Clients clients;
  private final Allergies allergies;
  private final Submissions submissions;
  private final Viewers viewers;

  AllergyPages(Clients clients, Allergies allergies, Submissions submissions, Viewers viewers) {
    this.clients = clients;
    this.allergies = allergies;
    this.submissions = submissions;
    this.viewers = viewers;
  }

  @GetMapping("/clients/{id}/allergies")
  ModelAndView allergies(@PathVariable UUID id) {
    return page(Form.empty(), id);
  }

  @PostMapping("/clients/{id}/allergies")
  ModelAndView note(@PathVariable UUID id, Form form) {
    clients.get(id);
    var component = form.text("component", 120);
    var note = form.optionalText("note", 400);
    if (component.length() == 1) {
      form.say("component", Phrase.of("allergy.too-short"));
    }
    return submissions.take(
        form,
        () -> {
          allergies.note(id, component, note, viewers.present().personId());
          return Went.to("/clients/" + id + "/allergies").saying("allergy.noted");
        },
        () -> page(form, id));
  }

  @PostMapping("/clients/{id}/allergies/{allergy}/voiding")
  ModelAndView strikeOut(@PathVariable UUID id, @PathVariable UUID allergy, Form form) {
    clients.get(id);
    var reason = form.text("voidReason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("voidReason", Phrase.of("allergy.reason-too-short"));
    }
    return submissions.take(
        form,
        () -> {
          allergies.strikeOut(id, allergy, reason);
          return Went.to("/clients/" + id + "/allergies").saying("allergy.voided");
        },
        () -> page(form, id));
  }

  private ModelAndView page(Form form, UUID id) {
    return Page.of(
        "practice/clients/allergies", new AllergiesPage(form, clients.get(id), allergies.of(id)));
  }
}
