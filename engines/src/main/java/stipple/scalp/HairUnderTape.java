package stipple.scalp;

import stipple.number.Bounds;

/// How thick the hair lay under the tapes: what is said, and how sure that is.
///
/// *Domain*: thicknessMm 0–15; sdMm 0–3.
public record HairUnderTape(double thicknessMm, double sdMm) {

  /// Shaved skin: nothing between it and the tape.
  public static final HairUnderTape SHAVED = new HairUnderTape(0, 0);

  /// Hair that nobody looked at. *Assumption*: 2.75 ± 1 mm, from how far two series of measured
  /// people stand above the ellipse of their own length and breadth `[NIOSH]` `[ANSUR]`.
  public static final HairUnderTape UNKNOWN = new HairUnderTape(2.75, 1);

  public HairUnderTape {
    Bounds.within(thicknessMm, "thickness of the hair", "mm", 0, 15);
    Bounds.within(sdMm, "spread of the thickness of the hair", "mm", 0, 3);
  }

  /// Hair whose thickness was looked at.
  public static HairUnderTape of(double thicknessMm) {
    return new HairUnderTape(thicknessMm, 0);
  }
}
