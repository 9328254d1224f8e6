package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// What is to go into a mix.
public record Recipe(
    UUID id, UUID clientId, String name, List<Pour> pours, BigDecimal waterMl, String note) {

  public Recipe {
    pours = List.copyOf(pours);
  }

  /// So much pigment out of one lot.
  public record Pour(UUID lotId, BigDecimal ml) {}
}
