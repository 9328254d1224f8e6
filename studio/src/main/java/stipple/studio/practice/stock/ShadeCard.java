package stipple.studio.practice.stock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.colour.Instrument;
import stipple.studio.practice.colour.MeasuredColour;

/// A card of the studio's own with the colour that the studio measured on it: something to aim at.
public record ShadeCard(
    UUID id,
    String name,
    String makerNumber,
    MeasuredColour colour,
    Instrument instrument,
    Instant at,
    String byName,
    Optional<Instant> voidedAt,
    Optional<String> voidReason) {

  /// Its name, with the maker's number if it has one.
  public String text() {
    return makerNumber.isEmpty() ? name : name + " (" + makerNumber + ")";
  }

  public boolean isVoided() {
    return voidedAt.isPresent();
  }
}
