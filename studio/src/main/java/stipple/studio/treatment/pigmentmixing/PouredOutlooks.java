package stipple.studio.treatment.pigmentmixing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stipple.pigment.MixShares;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.Lots;

/// Foretells how a mix that was poured by hand will look, as a recipe is foretold.
@Component
class PouredOutlooks {

  private final Lots lots;
  private final MixShelf shelf;
  private final RecipeSettings settings;
  private final Outlooks outlooks;
  private final StudioOffsets offsets;

  PouredOutlooks(
      Lots lots,
      MixShelf shelf,
      RecipeSettings settings,
      Outlooks outlooks,
      StudioOffsets offsets) {
    this.lots = lots;
    this.shelf = shelf;
    this.settings = settings;
    this.outlooks = outlooks;
    this.offsets = offsets;
  }

  /// Empty where the skin is unknown, or nothing tells what one of the lots does to light.
  Optional<Outlook> of(Recipe recipe, LocalDate today) {
    var setting = settings.of(recipe.clientId(), today);
    var poured = shelf.shown(poured(recipe), recipe.clientId(), today);
    if (!poured.unreckoned().isEmpty()) {
      return Optional.empty();
    }
    var filling =
        new Outlooks.Filling(
            poured.inks(),
            shares(recipe),
            ShelfInk.badge(poured.inks().stream()),
            setting.usual().dotsPerCm2(),
            setting.usual().passes());
    return setting
        .skin()
        .map(skin ->
            Outlooks.Question.of(
                recipe.clientId(),
                skin,
                setting.targets().stream().findFirst(),
                filling,
                offsets.present()))
        .map(question -> outlooks.foretell(question, true).outlook());
  }

  private List<Lot> poured(Recipe recipe) {
    return recipe.pours().stream().map(pour -> lots.get(pour.lotId())).toList();
  }

  private static List<Double> shares(Recipe recipe) {
    var ml = recipe.pours().stream().map(pour -> pour.ml().doubleValue()).toList();
    return MixShares.ofMl(ml, recipe.waterMl().doubleValue(), 0);
  }
}
