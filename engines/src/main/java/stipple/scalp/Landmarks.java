package stipple.scalp;

import stipple.number.Trigonometry;

/// The places of a head from which tapes and arcs are taken, by their directions on the egg.
///
/// *Source*: egg-2 `[EggFit]`; the brow landmark of the circumference lies 22 mm of arc above the
/// nasion.
final class Landmarks {

  static final Direction NASION = Direction.midline(1.7964677);
  static final Direction INION = Direction.midline(-1.7616662);
  static final Direction BROW = Direction.midline(1.5699608);
  static final Direction BACK = Direction.midline(-1.5173293);
  private static final double EAR_RAD = 2.0132878;
  static final Direction RIGHT_EAR =
      new Direction(Trigonometry.sin(EAR_RAD), 0, Trigonometry.cos(EAR_RAD));

  private Landmarks() {}
}
