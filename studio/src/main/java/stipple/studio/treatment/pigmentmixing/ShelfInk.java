package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Optional;
import stipple.pigment.Cap;
import stipple.pigment.DatedInk;
import stipple.pigment.InkFinding;
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

  DatedInk dated() {
    return new DatedInk(known.ink(), known.kind());
  }
}
