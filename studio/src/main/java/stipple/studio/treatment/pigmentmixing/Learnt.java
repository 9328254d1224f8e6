package stipple.studio.treatment.pigmentmixing;

import java.util.Optional;
import stipple.pigment.LeftOut;
import stipple.pigment.Offsets;
import stipple.pigment.Placement;

/// What was learnt of the studio's hands, from how many readings, and how far the model lies off
/// clients that were left out; that is empty without readings.
public record Learnt(Offsets offsets, int readings, Optional<LeftOut> leftOut) {

  public double topMm() {
    return offsets.placement(Placement.USUAL).topMm();
  }

  public double unitsPerDot() {
    return offsets.hand(1).unitsPerDot();
  }

  /// A factor that the dose may as well be larger or smaller by.
  public double timesUnits() {
    return Math.exp(offsets.unitsLogSd());
  }

  public double healedShare() {
    return offsets.fades().healedShare();
  }
}
