package stipple.studio.treatment.pigmentmixing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.pigment.Age;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.ConsultationGates;
import stipple.studio.treatment.consultation.Consultations;

/// A recipe is found, looked at, and recorded.
@Controller
class FindPages {

  private final RecipeDesk desk;
  private final RecipeSettings settings;
  private final Mixes mixes;
  private final Consultations consultations;
  private final ConsultationGates gates;
  private final ClientFrames frames;
  private final Studios studios;
  private final Submissions submissions;
  private final Ids ids;

  FindPages(
      RecipeDesk desk,
      RecipeSettings settings,
      Mixes mixes,
      Consultations consultations,
      ConsultationGates gates,
      ClientFrames frames,
      Studios studios,
      Submissions submissions,
      Ids ids) {
    this.desk = desk;
    this.settings = settings;
    this.mixes = mixes;
    this.consultations = consultations;
    this.gates = gates;
    this.frames = frames;
    this.studios = studios;
    this.submissions = submissions;
    this.ids = ids;
  }

  @GetMapping("/clients/{id}/pigment-mixing/find")
  ModelAndView find(@PathVariable UUID id, Form form) {
    return shown(look(id, form, form.isTicked("sure")));
  }

  /// Reckons the recipe again and records it, if it is still the one that was looked at.
  @PostMapping("/clients/{id}/pigment-mixing/recipes")
  ModelAndView record(@PathVariable UUID id, Form form) {
    var name = form.text("name", 80);
    var note = form.optionalText("note", 1000);
    return submissions.take(
        form,
        () -> {
          var found =
              look(id, form, true)
                  .found()
                  .filter(recipe -> recipe.fingerprint().equals(form.value("seen")))
                  .orElseThrow(() -> new NotDone(Phrase.of("recipe.shelf-changed")));
          mixes.mix(found.recipe(ids.next(), id, name, note), Optional.of(found.outlook()));
          return Went.to("/clients/" + id + "/pigment-mixing").saying("recipe.recorded", name);
        },
        () -> shown(look(id, form, false)));
  }

  private static ModelAndView shown(FindPage page) {
    return Page.of("treatment/pigmentmixing/find", page);
  }

  private FindPage look(UUID id, Form form, boolean sure) {
    var frame = frames.at(id, StepName.PIGMENT_MIXING);
    var setting = settings.of(id, frame.today());
    var ask = RecipeAsk.read(form, setting.usual());
    var candidacy = gates.candidacy(id);
    return new FindPage(
        frame,
        form,
        Aim.of(consultations.latest(id)),
        candidacy,
        setting,
        ask,
        candidacy.isAllowed() ? found(id, form, setting, ask, sure) : Optional.empty(),
        LabelDuty.holdsIn(studios.present().country()));
  }

  private Optional<FoundRecipe> found(
      UUID id, Form form, RecipeSetting setting, RecipeAsk ask, boolean sure) {
    var target = setting.target(ask.target());
    var inks = setting.inks(ask);
    if (target.isEmpty() && !setting.targets().isEmpty()) {
      form.say("target", Phrase.of("house.form.not-offered"));
    }
    if (ask.age() == Age.FRESH) {
      form.say("age", Phrase.of("house.form.not-offered"));
    }
    if (inks.size() > RecipeAsk.MOST_LOTS) {
      form.say("lot", Phrase.of("recipe.too-many-lots", RecipeAsk.MOST_LOTS));
    }
    if (inks.isEmpty() || RecipeAsk.isWrong(form)) {
      return Optional.empty();
    }
    return setting
        .skin()
        .flatMap(skin ->
            target.map(aim -> desk.find(ask, new RecipeDesk.Client(id, skin, aim, inks), sure)));
  }
}
