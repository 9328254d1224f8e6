package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is to go into a mix.
public record Recipe(
    UUID id,
    UUID clientId,
    String name,
    Making making,
    List<Pour> pours,
    BigDecimal waterMl,
    String note) {

  public Recipe {
    pours = List.copyOf(pours);
  }

  BigDecimal pigmentMl() {
    return pours.stream().map(Pour::ml).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// So much pigment out of one lot; the drops where they are to be counted.
  public record Pour(UUID lotId, BigDecimal ml, Optional<Integer> drops) {

    /// Poured by syringe.
    public static Pour of(UUID lotId, BigDecimal ml) {
      return new Pour(lotId, ml, Optional.empty());
    }
  }
}
