package stipple.studio.treatment.pigmentmixing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stipple.pigment.Implant;
import stipple.pigment.InkGrade;
import stipple.pigment.Placement;
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
    var target = setting.targets().stream().findFirst();
    return setting
        .skin()
        .map(skin -> {
          var known = offsets.present();
          var implant =
              new Implant(
                  poured.inks().stream().map(ShelfInk::dated).toList(),
                  shares(recipe),
                  known.hand(1),
                  known.placement(Placement.USUAL),
                  setting.usual().dotsPerCm2());
          return outlooks.withBands(
              new Outlooks.Question(
                  skin,
                  implant,
                  known,
                  target,
                  badge(poured.inks()),
                  RecipeDesk.seed(recipe.clientId())));
        });
  }

  private List<Lot> poured(Recipe recipe) {
    return recipe.pours().stream().map(pour -> lots.get(pour.lotId())).toList();
  }

  private static List<Double> shares(Recipe recipe) {
    double whole = recipe.waterMl().doubleValue() + recipe.pigmentMl().doubleValue();
    return recipe.pours().stream().map(pour -> pour.ml().doubleValue() / whole).toList();
  }

  private static InkGrade badge(List<ShelfInk> inks) {
    return inks.stream()
        .map(ink -> ink.known().grade())
        .max(InkGrade::compareTo)
        .orElse(InkGrade.MEASURED);
  }
}
