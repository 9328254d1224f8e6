package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Optional;

/// What a recipe for a client can be made of: the skin, the targets, the inks on the shelf; and
/// what is usually asked.
record RecipeSetting(
    Optional<ClientSkin> skin, List<MixTarget> targets, MixShelf.Shown shelf, RecipeAsk usual) {

  RecipeSetting {
    targets = List.copyOf(targets);
  }

  Optional<MixTarget> target(String key) {
    return targets.stream().filter(target -> target.key().equals(key)).findFirst();
  }

  List<ShelfInk> inks(RecipeAsk ask) {
    return shelf.inks().stream().filter(ink -> ask.takes(ink.lot().id())).toList();
  }
}
