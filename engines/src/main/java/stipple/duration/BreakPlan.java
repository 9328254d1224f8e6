package stipple.duration;

import java.util.ArrayList;
import java.util.List;
import stipple.number.Bounds;
import stipple.number.Exponential;
import stipple.number.LargestRemainder;

/// The breaks to expect in a session and when they fall.
///
/// `expected` is the mean number; `betweenMinutes` the mean dotting time between two; `minutesIn`
/// the planned breaks, in whole minutes from the start of the session. *Source*: a break every
/// 60–90 min `[JaimieJolly]`, more with pain (assumption).
public record BreakPlan(double expected, double betweenMinutes, List<Integer> minutesIn) {

  public BreakPlan {
    Bounds.within(expected, "expected breaks", "breaks", 0, 10_000);
    Bounds.within(betweenMinutes, "time between breaks", "min", 1, 10_000);
    minutesIn = List.copyOf(minutesIn);
  }

  /// Spreads the expected breaks evenly over the dotting.
  static BreakPlan over(double dottingMin, double setUpMin, int pain) {
    double rate = Priors.BREAKS_PER_MIN * Priors.painFactor(pain);
    return over(dottingMin, setUpMin, rate, meanLengthMin());
  }

  /// The same with breaks as the log tells them.
  static BreakPlan over(double dottingMin, double setUpMin, double rate, double lengthMin) {
    double expected = dottingMin * rate;
    int planned = LargestRemainder.nearest(expected);
    var minutesIn = new ArrayList<Integer>();
    for (int i = 1; i <= planned; i++) {
      double dotted = dottingMin * i / (planned + 1);
      minutesIn.add(LargestRemainder.nearest(setUpMin + dotted + (i - 1) * lengthMin));
    }
    return new BreakPlan(expected, 1 / rate, minutesIn);
  }

  static double meanLengthMin() {
    double variance = Priors.BREAK_SD * Priors.BREAK_SD;
    return Priors.BREAK_MEDIAN_MIN * Exponential.exp(variance / 2);
  }
}
