package stipple.pigment;

import stipple.number.Bounds;

/// Where the pigment of a dot lies: how deep below the epidermis, how thick, how wide.
///
/// *Domain*: top 0–1 mm below the junction, thickness 0.02–1 mm, radius 0.01–1 mm.
public record Placement(double topMm, double thicknessMm, double radiusMm) {

  /// A usual healed dot: .05 and .30 mm an assumption, .06 mm `[DotSize]`.
  public static final Placement USUAL = new Placement(0.05, 0.30, 0.06);

  public Placement {
    Bounds.within(topMm, "top of the pigment", "mm", 0, 1);
    Bounds.within(thicknessMm, "thickness of the pigment", "mm", 0.02, 1);
    Bounds.within(radiusMm, "radius of a dot", "mm", 0.01, 1);
  }

  /// The same dot deeper or less deep.
  public Placement withTop(double otherMm) {
    return new Placement(otherMm, thicknessMm, radiusMm);
  }

  /// The same dot wider or narrower.
  public Placement withRadius(double otherMm) {
    return new Placement(topMm, thicknessMm, otherMm);
  }
}
