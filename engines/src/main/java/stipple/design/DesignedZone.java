package stipple.design;

import stipple.scalp.Zone;

/// One zone of a design on a head: its area, and the mean of the dots it takes.
public record DesignedZone(Zone zone, double cm2, double dotsPerCm2) {

  /// Less than one dot on a square centimetre is none.
  public boolean isWorked() {
    return dotsPerCm2 >= 1;
  }
}
