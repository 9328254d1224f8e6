package stipple.pigment;

import stipple.number.Bounds;

/// The small cap that a mix is counted into, drop by drop.
///
/// *Domain*: 1–200 drops of .005–.5 ml.
public record Cap(int drops, double dropMl) {

  /// A drop nobody has weighed: an assumption.
  public static final double USUAL_DROP_ML = 0.05;

  /// Twenty drops: coarse, but soon counted.
  public static final Cap TWENTY = new Cap(20, USUAL_DROP_ML);

  /// Forty drops: finer.
  public static final Cap FORTY = new Cap(40, USUAL_DROP_ML);

  public Cap {
    Bounds.within(drops, "drops in a cap", "drops", 1, 200);
    Bounds.within(dropMl, "a drop", "ml", 0.005, 0.5);
  }

  /// How much so many drops are.
  public double ml(int some) {
    return some * dropMl;
  }
}
