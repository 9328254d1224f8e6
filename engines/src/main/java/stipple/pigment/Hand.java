package stipple.pigment;

import stipple.number.Bounds;

/// How much ink a hand brings into one dot: unit doses of undiluted ink, and how often it goes over
/// the same dots.
///
/// Only the product of both with the share of an ink can be seen from outside. *Domain*: 0.1–1000
/// unit doses a dot, 1–5 passes.
public record Hand(double unitsPerDot, int passes) {

  /// A hand nobody has calibrated: an assumption that may be off by an order of magnitude. A solid
  /// tattoo holds about 90 units `[Engel2008]` `[Bond2006]`.
  public static final Hand USUAL = new Hand(30, 1);

  public Hand {
    Bounds.within(unitsPerDot, "unit doses", "a dot", 0.1, 1000);
    Bounds.within(passes, "passes", "", 1, 5);
  }

  /// The dose of an ink in a dot at the treatment, in unit doses.
  ///
  /// *Domain*: share of the ink in the cap 0–1, the rest being other inks and diluent.
  public double dose(double share) {
    return unitsPerDot * Bounds.within(share, "share of an ink", "(0–1)", 0, 1) * passes;
  }
}
