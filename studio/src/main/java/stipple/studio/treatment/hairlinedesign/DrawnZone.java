package stipple.studio.treatment.hairlinedesign;

import stipple.scalp.Zone;

/// One zone of a design: how large, how full, and whether it was measured or is a first guess.
public record DrawnZone(Zone zone, double cm2, double dotsPerCm2, boolean measured) {

  /// The dots that are to be there in the end.
  public long dots() {
    return Math.round(cm2 * dotsPerCm2);
  }
}
