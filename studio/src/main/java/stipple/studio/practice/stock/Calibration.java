package stipple.studio.practice.stock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import stipple.pigment.Ink;
import stipple.pigment.PigmentKind;
import stipple.studio.practice.colour.Instrument;
import stipple.studio.practice.colour.Sight;

/// An ink that the studio found from drawdowns of a lot: how it was measured and what came of it.
public record Calibration(
    UUID id,
    UUID lotId,
    Conditions conditions,
    String sheet,
    Ink ink,
    PigmentKind kind,
    Way way,
    double meanDeltaE,
    String engineVersion,
    Instant at,
    String byName,
    Optional<Instant> voidedAt,
    Optional<String> voidReason) {

  /// How a lot's K and S were found.
  public enum Way {
    /// Whole curves of films that let the card through.
    CURVES,
    /// Curves of a masstone and a tint that hide their cards; how white scatters is the library's.
    TINT,
    /// Colours only: the library's curve of its pigments, scaled.
    SHAPE
  }

  /// How the films were measured.
  public record Conditions(
      Instrument instrument,
      boolean glossIncluded,
      Sight sight,
      boolean sharesPercent,
      boolean spectraPercent) {}

  public boolean isVoided() {
    return voidedAt.isPresent();
  }
}
