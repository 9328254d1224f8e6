package stipple.studio.treatment.pigmentmixing;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.settings.Studios;

/// The recipe card of one mix, and striking it out.
@Controller
class RecipePages {

  private final Mixes mixes;
  private final ClientFrames frames;
  private final Studios studios;
  private final Submissions submissions;

  RecipePages(Mixes mixes, ClientFrames frames, Studios studios, Submissions submissions) {
    this.mixes = mixes;
    this.frames = frames;
    this.studios = studios;
    this.submissions = submissions;
  }

  @GetMapping("/clients/{id}/pigment-mixing/{mixId}")
  ModelAndView card(@PathVariable UUID id, @PathVariable UUID mixId) {
    return card(Form.empty(), of(id, mixId));
  }

  @PostMapping("/clients/{id}/pigment-mixing/{mixId}/voiding")
  ModelAndView strikeOut(@PathVariable UUID id, @PathVariable UUID mixId, Form form) {
    of(id, mixId);
    var reason = form.text("voidReason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("voidReason", Phrase.of("mix.reason-too-short"));
    }
    return submissions.take(
        form,
        () -> {
          var mix = of(id, mixId);
          if (mix.version() != form.version()) {
            throw new NotDone.Stale();
          }
          mixes.voidMix(mix, reason, form.isTicked("neverPoured"));
          return Went.to("/clients/" + id + "/pigment-mixing").saying("mix.voided", mix.name());
        },
        () -> card(form, of(id, mixId)));
  }

  private Mix of(UUID clientId, UUID mixId) {
    var mix = mixes.get(mixId);
    if (!mix.clientId().equals(clientId)) {
      throw new NotFound();
    }
    return mix;
  }

  private ModelAndView card(Form form, Mix mix) {
    var frame = frames.at(mix.clientId(), StepName.PIGMENT_MIXING);
    var current = mixes.current(mix.clientId()).filter(newest -> newest.id().equals(mix.id()));
    return Page.of(
        "treatment/pigmentmixing/recipe",
        new RecipePage(
            frame,
            form,
            mix,
            mixes.outlook(mix.id()),
            current.isPresent(),
            frame.today(),
            LabelDuty.holdsIn(studios.present().country())));
  }
}
