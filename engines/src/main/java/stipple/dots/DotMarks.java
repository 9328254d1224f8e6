package stipple.dots;

import stipple.number.Bounds;
import stipple.scalp.Zone;

/// The marks that each session makes in each zone: the first session the finest and lightest, the
/// front edge finer and lighter than what lies behind it.
///
/// **An assumption**, to be replaced by the studio's own: sources say that session 1 takes the
/// lightest shade `[OpticalHair]` and session 2 a larger needle `[LargerNeedle]`, that the front
/// edge gets finer dots and less pigment `[RegrowHair]`, and that healed dots are 0.10–0.15 mm wide
/// `[Rassman]`. How much of each is chosen here, in even steps within these bounds; a scar gets the
/// marks of the front edge, since it may take up too much pigment.
public final class DotMarks {

  private static final double[] WIDTHS_MM = {0.11, 0.13, 0.13};
  private static final double[] SHADES = {0.6, 0.8, 1};
  private static final double[] FINE_WIDTHS_MM = {0.10, 0.11, 0.11};
  private static final double[] FINE_SHADES = {0.5, 0.65, 0.8};

  private DotMarks() {}

  /// The mark of a session in a zone; from the third session on it stays.
  ///
  /// *Domain*: session 1–100 · *Range*: 0.10–0.13 mm, shade 0.5–1.
  public static DotMark of(int session, Zone zone) {
    Bounds.within(session, "number of a session", "(no unit)", 1, 100);
    int step = Math.min(session, SHADES.length) - 1;
    return switch (zone) {
      case HAIRLINE, SCAR -> new DotMark(FINE_WIDTHS_MM[step], FINE_SHADES[step]);
      case TOP, CROWN, SIDES -> new DotMark(WIDTHS_MM[step], SHADES[step]);
    };
  }
}
