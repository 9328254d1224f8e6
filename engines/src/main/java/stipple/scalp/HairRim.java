package stipple.scalp;

import java.util.List;

/// Where hair grows on a head that has lost none: the juvenile line in front, the nape at the back.
///
/// *Assumption*: chosen so that the hair-bearing scalp has the roughly 500 cm² that are published
/// `[Capil]` `[ScalpArea]`.
public final class HairRim {

  private static final double[][] CORNERS = {
    {0, 0.62},
    {25, 0.63},
    {45, 0.645},
    {60, 0.68},
    {75, 0.80},
    {90, 0.80},
    {120, 0.86},
    {150, 0.93},
    {180, 0.95}
  };
  private static final Shape INSIDE = Shape.of(List.of(BearingLine.around(HairRim::at)));

  private HairRim() {}

  /// How far down the rim lies at a bearing, as a share of the way from the crown.
  static double at(double bearingDegrees) {
    return BearingLine.through(CORNERS, bearingDegrees);
  }

  /// All scalp that can bear hair.
  public static Shape inside() {
    return INSIDE;
  }
}
