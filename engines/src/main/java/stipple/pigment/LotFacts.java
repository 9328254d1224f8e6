package stipple.pigment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is known of a lot of pigment, to be judged by rules. What nobody told is empty.
public record LotFacts(
    String lotNumber,
    Optional<LocalDate> expiresOn,
    Optional<LocalDate> openedOn,
    Optional<Integer> monthsAfterOpening,
    Optional<Boolean> sterile,
    boolean recalled,
    List<Ingredient> ingredients,
    List<MeasuredValue> measured,
    Set<LabelStatement> says) {

  public LotFacts {
    ingredients = List.copyOf(ingredients);
    measured = List.copyOf(measured);
    says = Set.copyOf(says);
  }

  /// True unless a letter or a figure stands where the batch number should.
  boolean hasNoBatch() {
    return lotNumber.chars().noneMatch(Character::isLetterOrDigit);
  }

  /// The last day on which an open bottle may be used, if it is open and the bottle says so.
  Optional<LocalDate> openUntil() {
    return openedOn.flatMap(day -> monthsAfterOpening.map(day::plusMonths));
  }

  Optional<MeasuredValue> measured(Contaminant contaminant) {
    return measured.stream().filter(value -> value.contaminant() == contaminant).findFirst();
  }
}
