package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import stipple.pigment.LabelStatement;

/// What a pigment's bottle tells beyond its name, and how large its drops are. All of it may be
/// left unsaid.
public record Bottle(
    Optional<LocalDate> madeOn,
    Optional<Integer> monthsAfterOpening,
    Optional<Boolean> sterile,
    Optional<BigDecimal> dropMl,
    Set<LabelStatement> says) {

  /// A bottle of which nothing was written down.
  public static final Bottle UNTOLD =
      new Bottle(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

  public Bottle {
    says = Set.copyOf(says);
  }
}
