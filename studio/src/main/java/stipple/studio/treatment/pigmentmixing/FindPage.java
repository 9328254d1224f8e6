package stipple.studio.treatment.pigmentmixing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stipple.pigment.Age;
import stipple.studio.house.Verdict;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// A recipe to be found: what is asked, what there is to choose from, what came of it.
public record FindPage(
    ClientFrame client,
    Form form,
    Aim aim,
    Verdict candidacy,
    RecipeSetting setting,
    RecipeAsk ask,
    Optional<FoundRecipe> found,
    boolean labelDuty) {

  public boolean isSkinKnown() {
    return setting.skin().isPresent();
  }

  public List<MixTarget> targets() {
    return setting.targets();
  }

  public List<ShelfInk> inks() {
    return setting.shelf().inks();
  }

  public List<Unreckoned> unreckoned() {
    return setting.shelf().unreckoned();
  }

  /// A mix is not judged by how it looks while the skin is red.
  public List<Age> ages() {
    return Arrays.stream(Age.values()).filter(age -> age != Age.FRESH).toList();
  }

  public List<Integer> caps() {
    return RecipeAsk.CAPS;
  }

  public int mostLots() {
    return RecipeAsk.MOST_LOTS;
  }
}
