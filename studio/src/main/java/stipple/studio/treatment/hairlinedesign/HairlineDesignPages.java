package stipple.studio.treatment.hairlinedesign;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.records.Overrides;
import stipple.studio.treatment.consultation.Strokes;

/// Drawing the hairline design, and signing exactly what is drawn.
@Controller
class HairlineDesignPages {

  private final HairlineDesigns designs;
  private final DesignViews views;
  private final Overrides overrides;
  private final Clients clients;
  private final Submissions submissions;
  private final Viewers viewers;

  HairlineDesignPages(
      HairlineDesigns designs,
      DesignViews views,
      Overrides overrides,
      Clients clients,
      Submissions submissions,
      Viewers viewers) {
    this.designs = designs;
    this.views = views;
    this.overrides = overrides;
    this.clients = clients;
    this.submissions = submissions;
    this.viewers = viewers;
  }

  @GetMapping("/clients/{id}/hairline-design")
  ModelAndView show(@PathVariable UUID id) {
    clients.get(id);
    return views.page(id, views.onRecord(id));
  }

  @GetMapping("/clients/{id}/hairline-design/{number:\\d{1,4}}")
  ModelAndView version(@PathVariable UUID id, @PathVariable int number) {
    clients.get(id);
    return views.version(id, number);
  }

  @PostMapping("/clients/{id}/hairline-design/preview")
  ModelAndView preview(@PathVariable UUID id, Form form) {
    clients.get(id);
    return views.preview(id, form);
  }

  @PostMapping("/clients/{id}/hairline-design")
  ModelAndView draw(@PathVariable UUID id, Form form) {
    clients.get(id);
    var drawn = views.read(id, form);
    var seen = new HairlineDesigns.Seen(form.whole("number", 0, 9999), form.version());
    return submissions.take(
        form,
        () -> {
          int number = designs.draw(id, drawn, seen, viewers.present().personId());
          return Went.to(path(id)).saying("hairline-design.saved", number);
        },
        () -> {
          var latest = designs.latest(id);
          if (latest.filter(one -> one.version() != seen.version()).isPresent()) {
            form.compareWith(views.onRecord(id));
          }
          return views.page(id, form);
        });
  }

  /// Lays the drawing on the head as it was measured since; a signed one becomes a new version.
  @PostMapping("/clients/{id}/hairline-design/relays")
  ModelAndView relay(@PathVariable UUID id, Form form) {
    clients.get(id);
    var seen = new HairlineDesigns.Seen(form.whole("number", 0, 9999), form.version());
    return submissions.take(
        form,
        () -> {
          int number = designs.relay(id, seen, viewers.present().personId());
          return Went.to(path(id)).saying("hairline-design.relaid", number);
        },
        () -> again(id, form));
  }

  @PostMapping("/clients/{id}/hairline-design/signatures")
  ModelAndView sign(@PathVariable UUID id, Form form) {
    clients.get(id);
    var name = Strokes.name(form);
    var strokes = Strokes.read(form);
    if (!form.isTicked("agreed")) {
      form.say("agreed", Phrase.of("hairline-design.agreed-missing"));
    }
    return submissions.take(
        form,
        () -> {
          designs.sign(
              id, form.value("contentSha256"), name, strokes, viewers.present().personId());
          return Went.to(path(id)).saying("hairline-design.signed-now");
        },
        () -> again(id, form));
  }

  @PostMapping("/clients/{id}/hairline-design/overrides")
  ModelAndView override(@PathVariable UUID id, Form form) {
    clients.get(id);
    var reason = form.text("overrideReason", 1000);
    if (!reason.isEmpty() && reason.length() < 10) {
      form.say("overrideReason", Phrase.of("consultation.reason-short", 10));
    }
    return submissions.take(
        form,
        () -> {
          overrides.pass(id, Overrides.Gate.SIGNED_DESIGN, reason, viewers.present());
          return Went.to(path(id)).saying("consultation.override.done");
        },
        () -> again(id, form));
  }

  // The drawing's own fields were not in this form: they are shown as they are on record.
  private ModelAndView again(UUID id, Form form) {
    return views.page(id, form.over(views.onRecord(id)));
  }

  private static String path(UUID id) {
    return "/clients/" + id + "/hairline-design";
  }
}
