package stipple.studio.treatment.hairlinedesign;

import stipple.scalp.AreaEstimate;
import stipple.scalp.Zone;

/// One zone of a design on a head: how large, how sure that is, and how many dots it takes.
///
/// `dotsPerCm2` is the mean over the zone: an edge grades from its first dots to the body behind
/// it, and hair that is there needs none.
public record DrawnZone(
    Zone zone, AreaEstimate area, AreaOrigin origin, double hairPerCm2, double dotsPerCm2) {

  public double cm2() {
    return area.cm2();
  }

  /// The dots that are to be set in the end.
  public long dots() {
    return Math.round(area.cm2() * dotsPerCm2);
  }

  // less than one dot on a square centimetre is none
  boolean isWorked() {
    return dotsPerCm2 >= 1;
  }

  public boolean isMeasured() {
    return origin != AreaOrigin.AVERAGE_HEAD;
  }
}
