package stipple.studio.treatment.pigmentmixing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.consultation.ConsultationGates;
import stipple.studio.treatment.consultation.Consultations;
import stipple.studio.treatment.consultation.KnownAllergies;

/// The client's mixes, and a new one.
@Controller
class MixingPages {

  private final Mixes mixes;
  private final Lots lots;
  private final Consultations consultations;
  private final KnownAllergies allergies;
  private final ConsultationGates gates;
  private final ClientFrames frames;
  private final Studios studios;
  private final Submissions submissions;
  private final StudioClock clock;
  private final Ids ids;

  MixingPages(
      Mixes mixes,
      Lots lots,
      Consultations consultations,
      KnownAllergies allergies,
      ConsultationGates gates,
      ClientFrames frames,
      Studios studios,
      Submissions submissions,
      StudioClock clock,
      Ids ids) {
    this.mixes = mixes;
    this.lots = lots;
    this.consultations = consultations;
    this.allergies = allergies;
    this.gates = gates;
    this.frames = frames;
    this.studios = studios;
    this.submissions = submissions;
    this.clock = clock;
    this.ids = ids;
  }

  @GetMapping("/clients/{id}/pigment-mixing")
  ModelAndView mixes(@PathVariable UUID id) {
    var frame = frames.at(id, StepName.PIGMENT_MIXING);
    var current = mixes.current(id);
    return Page.of(
        "treatment/pigmentmixing/mixing",
        new MixingPage(
            frame,
            Aim.of(consultations.latest(id)),
            current,
            current.flatMap(mix -> mixes.outlook(mix.id())),
            mixes.ofClient(id),
            mixes.gate(id),
            gates.candidacy(id),
            lots.lotsOf(id),
            frame.today(),
            LabelDuty.holdsIn(studios.present().country())));
  }

  /// A blank form; the same again as an older mix; or what is typed so far, to reckon its ratio.
  @GetMapping("/clients/{id}/pigment-mixing/new")
  ModelAndView blank(@PathVariable UUID id, @RequestParam Optional<UUID> again, Form typed) {
    return form(
        id,
        again
            .map(mixes::get)
            .filter(mix -> mix.clientId().equals(id))
            .map(RecipeForm::again)
            .orElse(typed));
  }

  @PostMapping("/clients/{id}/pigment-mixing/mixes")
  ModelAndView mix(@PathVariable UUID id, Form form) {
    var recipe = RecipeForm.read(form, ids.next(), id);
    RecipeForm.insistOnPigment(
        form, lots.byId(recipe.pours().stream().map(Recipe.Pour::lotId).toList()));
    return submissions.take(
        form,
        () -> {
          mixes.mix(recipe);
          return Went.to("/clients/" + id + "/pigment-mixing").saying("mix.mixed", recipe.name());
        },
        () -> form(id, form));
  }

  private ModelAndView form(UUID id, Form form) {
    var frame = frames.at(id, StepName.PIGMENT_MIXING);
    var today = clock.today(studios.present().place().zone());
    return Page.of(
        "treatment/pigmentmixing/new",
        new MixFormPage(
            frame,
            form,
            Aim.of(consultations.latest(id)),
            lots.usable(Lot.Kind.PIGMENT, allergies.of(id), today),
            gates.candidacy(id),
            LabelDuty.holdsIn(studios.present().country())));
  }
}
