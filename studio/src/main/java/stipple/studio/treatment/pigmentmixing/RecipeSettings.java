package stipple.studio.treatment.pigmentmixing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.pigment.Age;
import stipple.pigment.Nearness;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// Lays out what a recipe for a client can be made of.
@Component
class RecipeSettings {

  // where nothing is designed yet: an assumption
  private static final double USUAL_DOTS_PER_CM2 = 100;

  private final ClientSkins skins;
  private final MixTargets targets;
  private final MixShelf shelf;
  private final HairlineDesigns designs;

  RecipeSettings(ClientSkins skins, MixTargets targets, MixShelf shelf, HairlineDesigns designs) {
    this.skins = skins;
    this.targets = targets;
    this.shelf = shelf;
    this.designs = designs;
  }

  RecipeSetting of(UUID clientId, LocalDate today) {
    var skin = skins.of(clientId);
    var aims = skin.map(known -> targets.of(clientId, known)).orElse(List.of());
    var shown = shelf.of(clientId, today);
    var usual =
        new RecipeAsk(
            aims.stream().findFirst().map(MixTarget::key).orElse(""),
            dotsPerCm2(clientId),
            1,
            RecipeAsk.CAPS.getFirst(),
            Nearness.FIELD,
            Age.HEALED,
            shown.inks().stream().limit(RecipeAsk.MOST_LOTS).map(ink -> ink.lot().id()).toList(),
            false);
    return new RecipeSetting(skin, aims, shown, usual);
  }

  /// As dense as the client's design on the whole, to a whole dot.
  double dotsPerCm2(UUID clientId) {
    return designs
        .latest(clientId)
        .filter(HairlineDesign::isWorked)
        .map(design -> design.totalDots() / design.areas().totalCm2())
        .map(dots -> Math.floor(Math.max(10, Math.min(250, dots)) + 0.5))
        .orElse(USUAL_DOTS_PER_CM2);
  }
}
