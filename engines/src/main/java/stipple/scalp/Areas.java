package stipple.scalp;

import stipple.number.Bounds;

/// How much skin is to be worked, by zone, in cm².
///
/// *Domain*: each zone 0–600 cm², all together above 0 and at most 700 cm²; the whole hair-bearing
/// scalp has about 500 cm² · *Source* `[Capil]` `[ScalpArea]`.
public record Areas(
    double hairlineCm2, double topCm2, double crownCm2, double sidesCm2, double scarCm2) {

  private static final double MOST_IN_A_ZONE_CM2 = 600;
  private static final double MOST_IN_ALL_CM2 = 700;

  public Areas {
    Bounds.within(hairlineCm2, "area of hairline and temples", "cm²", 0, MOST_IN_A_ZONE_CM2);
    Bounds.within(topCm2, "area of the top", "cm²", 0, MOST_IN_A_ZONE_CM2);
    Bounds.within(crownCm2, "area of the crown", "cm²", 0, MOST_IN_A_ZONE_CM2);
    Bounds.within(sidesCm2, "area of sides and back", "cm²", 0, MOST_IN_A_ZONE_CM2);
    Bounds.within(scarCm2, "area of the scar", "cm²", 0, MOST_IN_A_ZONE_CM2);
    double sumCm2 = hairlineCm2 + topCm2 + crownCm2 + sidesCm2 + scarCm2;
    Bounds.within(sumCm2, "area of all zones together", "cm²", 0.1, MOST_IN_ALL_CM2);
  }

  /// The area of one zone. *Range*: 0–600 cm².
  public double cm2(Zone zone) {
    return switch (zone) {
      case HAIRLINE -> hairlineCm2;
      case TOP -> topCm2;
      case CROWN -> crownCm2;
      case SIDES -> sidesCm2;
      case SCAR -> scarCm2;
    };
  }

  /// The area of all zones together. *Range*: 0.1–700 cm².
  public double totalCm2() {
    return hairlineCm2 + topCm2 + crownCm2 + sidesCm2 + scarCm2;
  }
}
