package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.pigment.Age;
import stipple.pigment.Metamerism;
import stipple.pigment.Nearness;
import stipple.pigment.Reach;
import stipple.pigment.Verdict;
import stipple.studio.house.Fingerprint;

/// A recipe out of lots on the shelf: the drops of each, the water, how it will look, and whether
/// it comes to its target.
public record FoundRecipe(
    Age age,
    Nearness nearness,
    List<Pour> pours,
    BigDecimal parts,
    BigDecimal waterMl,
    Outlook outlook,
    Reach reach,
    Optional<Other> other,
    Optional<Metamerism> metamerism) {

  public FoundRecipe {
    pours = List.copyOf(pours);
  }

  /// So many drops of one lot.
  public record Pour(ShelfInk ink, int drops, BigDecimal ml) {

    public boolean isShort() {
      return ml.compareTo(ink.lot().remaining()) > 0;
    }
  }

  /// The recipe that was not picked, in one line.
  public record Other(String text, double deltaE) {}

  public BigDecimal pigmentMl() {
    return pours.stream().map(Pour::ml).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal totalMl() {
    return pigmentMl().add(waterMl);
  }

  public int drops() {
    return pours.stream().mapToInt(Pour::drops).sum();
  }

  /// How far off the target the skin will be, when and from where it is judged. *Range*: CIEDE2000.
  public double deltaE() {
    return outlook.at(age, nearness).deltaE().orElseThrow();
  }

  public Verdict verdict() {
    return outlook.at(age, nearness).verdict(outlook.bare()).orElseThrow();
  }

  /// Whether a lot holds less than it is to give.
  public boolean isShort() {
    return pours.stream().anyMatch(Pour::isShort);
  }

  /// What is to be recorded of it.
  Recipe recipe(UUID id, UUID clientId, String name, String note) {
    return new Recipe(
        id,
        clientId,
        name,
        Making.BY_RECIPE,
        pours.stream()
            .map(pour ->
                new Recipe.Pour(pour.ink().lot().id(), pour.ml(), Optional.of(pour.drops())))
            .toList(),
        waterMl,
        note);
  }

  /// The lots in it, with what is to be known of them.
  public List<ShelfInk> inks() {
    return pours.stream().map(Pour::ink).toList();
  }

  public boolean isDropWeighed() {
    return pours.stream().allMatch(pour -> pour.ink().isDropWeighed());
  }

  /// Tells this recipe from any other: what is recorded must be what was seen.
  public String fingerprint() {
    var text = new StringBuilder("water ").append(waterMl);
    pours.forEach(pour -> text.append(' ').append(pour.ink().lot().id()).append(pour.drops()));
    return Fingerprint.of(text.toString());
  }
}
