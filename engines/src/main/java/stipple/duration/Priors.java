package stipple.duration;

import stipple.number.BetaShare;
import stipple.number.Exponential;
import stipple.number.Normal;
import stipple.scalp.Zone;

/// What is assumed before the studio's own log has spoken; every value an assumption.
///
/// Spreads (`…_SD`) are standard deviations of the logarithm unless a unit is named.
final class Priors {

  static final double Z80 = Normal.quantile(0.8);
  static final double Z90 = Normal.quantile(0.9);

  /// Why wider: see the package page.
  static final double WIDER = 1.09;

  // the pace: 58–117 dots a minute over a whole session, other work in it [Gerow]; 95 net is the
  // slow end of what that leaves, chosen so
  static final double DOTS_PER_MIN = 95;
  static final double PACE_SD = 0.15;
  static final double ZONE_SD = 0.15;
  static final double PRACTITIONER_SD = 0.22;
  static final double PRACTITIONER_IN_ZONE_SD = 0.08;
  static final double TECHNIQUE_SD = 0.10;
  static final double CLIENT_SD = 0.12;
  static final double DAY_SD = 0.08;
  static final double CHANCE_SD = 0.12;
  static final double CHANCE_DOTS = 300;

  // "more time" in the trade, no number given
  static final double SKIN_SHIFT = -0.10;
  static final double SKIN_SD = 0.10;
  static final double SESSION_SD = 0.05;
  static final double PER_HOUR = -0.02;
  static final double PER_HOUR_SD = 0.03;

  // a break every 60–90 minutes [JaimieJolly], as a guess worth 4 breaks
  static final double BREAKS_WORTH = 4;
  static final double BREAKS_PER_MIN = 1.0 / 70;
  static final double BREAK_MEDIAN_MIN = 9;
  static final double BREAK_SD = 0.45;
  static final double PAIN_PER_POINT = 0.06;
  static final int USUAL_PAIN = 4;

  // 30 minutes of papers and 60 of design in session 1 [HIS-session]
  static final double SET_UP_PREPARED_MIN = 35;
  static final double SET_UP_IN_CHAIR_MIN = 90;
  static final double SET_UP_SD = 0.25;
  static final int CHECKS = 2;
  static final double CHECK_MIN = 6;
  static final double CHECK_SD = 0.40;
  static final double CLOSE_OUT_MIN = 15;
  static final double CLOSE_OUT_SD = 0.30;

  /// A median guessed from four sessions' worth adds a quarter of the variance.
  static final double MEDIAN_UNSURE = 1.25;

  static final double INTERRUPTION_SHARE = 0.05;
  static final double INTERRUPTION_MIN = 20;
  static final double INTERRUPTION_SD = 0.6;

  // no source gives a share that holds; fading is about nil after a month [HIS-fade]
  static final BetaShare KEPT = new BetaShare(16, 4);
  static final BetaShare KEPT_OILY_OR_SCAR = new BetaShare(14, 6);

  private static final double LN_HAIRLINE = Exponential.log(0.75);
  private static final double LN_SCAR = Exponential.log(0.5);

  private Priors() {}

  /// How much faster or slower a zone goes than the top, as a logarithm.
  static double zoneShift(Zone zone) {
    return switch (zone) {
      case HAIRLINE -> LN_HAIRLINE;
      case TOP, CROWN -> 0;
      case SIDES -> 0.10;
      case SCAR -> LN_SCAR;
    };
  }

  /// Sparser placing later in the plan, as a logarithm.
  static double sessionShift(int number) {
    return number == 1 ? 0 : number == 2 ? -0.03 : -0.10;
  }

  /// How pain multiplies the breaks.
  static double painFactor(int pain) {
    return Exponential.exp(PAIN_PER_POINT * (pain - USUAL_PAIN));
  }

  static BetaShare keptShare(Zone zone, boolean oily) {
    return oily || zone == Zone.SCAR ? KEPT_OILY_OR_SCAR : KEPT;
  }
}
