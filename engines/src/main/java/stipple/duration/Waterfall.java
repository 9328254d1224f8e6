package stipple.duration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import stipple.number.Exponential;
import stipple.number.LargestRemainder;

/// Builds the explanation of a session's length, line by line, so that the lines add up exactly.
///
/// A factor on the logarithm of the pace is turned into minutes with the logarithmic mean of the
/// time without and with all factors: the lines then add up whatever their order.
final class Waterfall {

  private final List<Cause.Code> codes = new ArrayList<>();
  private final List<Double> minutes = new ArrayList<>();
  private final List<Double> figures = new ArrayList<>();

  private Waterfall() {}

  /// The lines for a session whose middle is shown as the given whole minutes.
  static List<Cause> of(SessionWork work, List<Segment> segments, int shownMinutes) {
    var lines = new Waterfall();
    lines.addDotting(work, segments);
    lines.addBreaks(work, segments);
    lines.add(Cause.Code.SET_UP, work.setUpMedianMin(), 0);
    lines.add(Cause.Code.CHECKS, Priors.CHECKS * Priors.CHECK_MIN, Priors.CHECKS);
    lines.add(Cause.Code.CLOSE_OUT, Priors.CLOSE_OUT_MIN, 0);
    lines.add(Cause.Code.SPREAD, shownMinutes - lines.sum(), 0);
    return lines.rounded(shownMinutes);
  }

  private void addDotting(SessionWork work, List<Segment> segments) {
    add(Cause.Code.DOTS, Segment.sum(segments, Segment::plainMinutes), DotCount.sum(work.dots()));
    addFactor(Cause.Code.ZONES, segments, Segment::zoneShift, 0);
    addFactor(Cause.Code.SKIN_OILY_OR_THICK, segments, Segment::oilyShift, 0);
    addFactor(Cause.Code.SKIN_DRY_OR_SENSITIVE, segments, Segment::dryShift, 0);
    addFactor(Cause.Code.SESSION_NUMBER, segments, Segment::sessionShift, work.number());
    addFactor(Cause.Code.HOURS_IN, segments, Segment::hoursShift, 0);
  }

  private void addBreaks(SessionWork work, List<Segment> segments) {
    double dottingMin = Segment.sum(segments, Segment::minutes);
    double breaks = dottingMin * Priors.BREAKS_PER_MIN;
    double usualMin = breaks * BreakPlan.meanLengthMin();
    int pain = work.factors().pain();
    add(Cause.Code.BREAKS, usualMin, breaks);
    add(Cause.Code.PAIN, usualMin * (Priors.painFactor(pain) - 1), pain);
  }

  private void addFactor(
      Cause.Code code, List<Segment> segments, ToDoubleFunction<Segment> shift, double figure) {
    add(code, -Segment.sum(segments, s -> logarithmicMean(s) * shift.applyAsDouble(s)), figure);
  }

  private static double logarithmicMean(Segment segment) {
    double without = segment.plainMinutes();
    double with = segment.minutes();
    double growth = with / without;
    boolean equal = growth > 1 - 1e-9 && growth < 1 + 1e-9;
    return equal ? with : (with - without) / Exponential.log(growth);
  }

  private void add(Cause.Code code, double exactMinutes, double figure) {
    if (exactMinutes != 0) {
      codes.add(code);
      minutes.add(exactMinutes);
      figures.add(figure);
    }
  }

  private double sum() {
    double sum = 0;
    for (double part : minutes) {
      sum += part;
    }
    return sum;
  }

  private List<Cause> rounded(int shownMinutes) {
    double[] exact = minutes.stream().mapToDouble(Double::doubleValue).toArray();
    int[] whole = LargestRemainder.round(exact, shownMinutes);
    var causes = new ArrayList<Cause>();
    for (int i = 0; i < whole.length; i++) {
      var code = codes.get(i);
      causes.add(new Cause(code, whole[i], figures.get(i), true, code.source()));
    }
    return List.copyOf(causes);
  }
}
