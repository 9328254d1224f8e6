package stipple.duration;

import stipple.number.LargestRemainder;
import stipple.number.Moments;
import stipple.number.ShiftedLognormal;

/// How fast the work goes, as assumed before any session of this studio was timed.
public final class Pace {

  private Pace() {}

  /// The length of a session.
  ///
  /// *Domain*: any valid [SessionWork] · *Range*: minutes, P10 ≤ P50 ≤ P80 ≤ P90 · *Holds for*: a
  /// practitioner never timed; within 3 % or 3 min of the full model's simulation at P10, P50, P90
  /// · *Source*: the package page; `[Strum2000]` `[Gerow]` `[JaimieJolly]` `[HIS-session]`.
  public static SessionEstimate estimate(SessionWork work) {
    var segments = Segment.of(work);
    var moments =
        Dotting.of(segments, work.technique())
            .withBreaks(work.factors().pain())
            .plus(part(work.setUpMedianMin(), Priors.SET_UP_SD))
            .plus(part(Priors.CLOSE_OUT_MIN, Priors.CLOSE_OUT_SD))
            .plus(
                Moments.sometimes(
                    Priors.INTERRUPTION_SHARE, Priors.INTERRUPTION_MIN, Priors.INTERRUPTION_SD));
    for (int check = 0; check < Priors.CHECKS; check++) {
      moments = moments.plus(part(Priors.CHECK_MIN, Priors.CHECK_SD));
    }
    var curve = ShiftedLognormal.fit(moments);
    double p50 = curve.atPoint(0);
    double dottingMin = Segment.sum(segments, Segment::minutes);
    return new SessionEstimate(
        Math.max(0, curve.atPoint(-Priors.Z90)),
        p50,
        curve.atPoint(Priors.Z80),
        curve.atPoint(Priors.Z90),
        moments.mean(),
        BreakPlan.over(dottingMin, work.setUpMedianMin(), work.factors().pain()),
        Waterfall.of(work, segments, LargestRemainder.nearest(p50)));
  }

  private static Moments part(double medianMin, double logSd) {
    return Moments.lognormal(medianMin, logSd * Math.sqrt(Priors.MEDIAN_UNSURE) * Priors.WIDER);
  }
}
