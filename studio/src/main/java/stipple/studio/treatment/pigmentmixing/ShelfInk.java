package stipple.studio.treatment.pigmentmixing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stipple.pigment.Cap;
import stipple.pigment.DatedInk;
import stipple.pigment.InkFinding;
import stipple.pigment.InkGrade;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.LotInk;

/// A lot that a recipe may be reckoned with: what light makes of it, how large its drops are, what
/// is to be known of it.
public record ShelfInk(
    Lot lot, LotInk known, Optional<Double> weighedDropMl, List<InkFinding> findings) {

  public ShelfInk {
    findings = List.copyOf(findings);
  }

  public double dropMl() {
    return weighedDropMl.orElse(Cap.USUAL_DROP_ML);
  }

  public boolean isDropWeighed() {
    return weighedDropMl.isPresent();
  }

  /// The badge of several: that of the one that is known worst.
  static InkGrade badge(Stream<ShelfInk> inks) {
    return inks.map(ink -> ink.known().grade())
        .max(Comparator.naturalOrder())
        .orElse(InkGrade.MEASURED);
  }

  DatedInk dated() {
    return new DatedInk(known.ink(), known.kind());
  }
}
