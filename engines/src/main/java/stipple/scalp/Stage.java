package stipple.scalp;

import java.util.Optional;

/// How far the hair has gone, on the scales of Norwood (men) and Ludwig (women).
///
/// The areas are a **first guess, an assumption**: the totals (20, 45, 65, 95, 140, 190, 250 cm²)
/// lie within the zone sums of `[Yaker]` and the graft counts of `[GraftTable]`; the split by zone
/// is chosen to fit the zones each stage names. A Ludwig stage has no published area `[Ludwig]`.
public enum Stage {
  /// Temple corners.
  NORWOOD_II,
  /// Corners and front edge.
  NORWOOD_III,
  /// As III, with a small crown.
  NORWOOD_III_VERTEX,
  /// Front and crown, the bridge between them kept.
  NORWOOD_IV,
  /// Front, most of the mid-scalp, crown.
  NORWOOD_V,
  /// Frontal two thirds and crown.
  NORWOOD_VI,
  /// As VI, with fallen sides.
  NORWOOD_VII,
  /// Slight thinning, a wide parting.
  LUDWIG_I,
  /// The scalp shows.
  LUDWIG_II,
  /// Nearly bare on top, the front edge kept.
  LUDWIG_III;

  /// The first guess of the areas, or nothing where only measuring helps. *Range*: 20–250 cm².
  public Optional<Areas> firstGuess() {
    return switch (this) {
      case NORWOOD_II -> Optional.of(new Areas(20, 0, 0, 0, 0));
      case NORWOOD_III -> Optional.of(new Areas(18, 27, 0, 0, 0));
      case NORWOOD_III_VERTEX -> Optional.of(new Areas(18, 27, 20, 0, 0));
      case NORWOOD_IV -> Optional.of(new Areas(18, 47, 30, 0, 0));
      case NORWOOD_V -> Optional.of(new Areas(18, 80, 42, 0, 0));
      case NORWOOD_VI -> Optional.of(new Areas(18, 112, 60, 0, 0));
      case NORWOOD_VII -> Optional.of(new Areas(18, 112, 70, 50, 0));
      case LUDWIG_I, LUDWIG_II, LUDWIG_III -> Optional.empty();
    };
  }

  /// True on the scale for women, which tells of thinning behind a kept front edge.
  public boolean isLudwig() {
    return this == LUDWIG_I || this == LUDWIG_II || this == LUDWIG_III;
  }

  /// True where so much is gone that a low line would look wrong later (V and beyond, chosen).
  boolean isFarGone() {
    return this == NORWOOD_V || this == NORWOOD_VI || this == NORWOOD_VII;
  }
}
