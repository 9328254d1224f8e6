package stipple.studio.practice.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.pigment.Ink;
import stipple.pigment.InkGrade;
import stipple.pigment.PigmentKind;
import stipple.studio.house.Phrase;

/// A lot as light meets it: K and S of one unit dose of it undiluted, on the house's wavelengths;
/// what it is mostly made of; where that comes from, and what was assumed.
///
/// A unit dose is the mass of which the studio's white (the library's, where nothing was measured)
/// scatters 1 at 550 nm.
public record LotInk(
    UUID lotId,
    Ink ink,
    PigmentKind kind,
    Optional<Calibration> calibration,
    List<Phrase> assumptions) {

  public LotInk {
    assumptions = List.copyOf(assumptions);
  }

  /// How it came to be known: the badge.
  public InkGrade grade() {
    return ink.grade();
  }
}
