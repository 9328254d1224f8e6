package stipple.studio.treatment.pigmentmixing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import stipple.pigment.Lab;
import stipple.pigment.SkinEstimate;
import stipple.pigment.SkinRange;
import stipple.studio.practice.colour.Instrument;
import stipple.studio.practice.colour.MeasuredColour;
import stipple.studio.practice.colour.Optics;

/// A client's bare skin at one site on one day.
public record SkinReading(UUID id, SkinSource source, Taken taken) {

  /// Who read what where; for a guess from the consultation, the consultation.
  public record Taken(
      Optional<Instrument> instrument,
      String site,
      LocalDate on,
      Instant at,
      String byName,
      Optional<Instant> voidedAt,
      Optional<String> voidReason) {

    public boolean isVoided() {
      return voidedAt.isPresent();
    }
  }

  public boolean isVoided() {
    return taken.isVoided();
  }

  /// Nothing was measured: a wide guess.
  public boolean isGuess() {
    return source instanceof SkinSource.OfType;
  }

  /// What the skin is likely made of, and how sure that is.
  public SkinEstimate estimate(Optics optics) {
    var fit = optics.skinFit();
    return switch (source) {
      case SkinSource.OfColour(MeasuredColour.OfSpectrum(var spectrum)) ->
          fit.fromSpectrum(spectrum);
      case SkinSource.OfColour(MeasuredColour.OfLab(var lab)) -> fit.fromLab(lab);
      case SkinSource.OfAngle(var ita) -> fit.fromIta(ita);
      case SkinSource.OfType(var type) -> fit.fromFitzpatrick(type);
    };
  }

  /// The colour that was measured, in daylight; empty where none was.
  public Optional<Lab> measured(Optics optics) {
    return source instanceof SkinSource.OfColour(var colour)
        ? Optional.of(colour.lab(optics))
        : Optional.empty();
  }

  /// The skin's colour in daylight: as measured, else as reckoned for the likeliest skin.
  public Lab lab(Optics optics) {
    return measured(optics)
        .orElseGet(() -> optics.usual().lab(optics.skin().bare(estimate(optics).tone())));
  }

  /// Whether the measured colour lies where skin does.
  public SkinRange range(Optics optics) {
    return measured(optics).map(SkinRange::of).orElse(SkinRange.USUAL);
  }
}
