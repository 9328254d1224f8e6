package stipple.duration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import stipple.number.Exponential;
import stipple.number.LargestRemainder;

/// Builds the explanation of a length foretold from the log, line by line, so that the lines add up
/// exactly.
///
/// A factor on the logarithm of the pace becomes minutes by the logarithmic mean of the time
/// without and with all factors: the lines add up whatever their order.
final class LearnedWaterfall {

  private final Outlook outlook;
  private final int sessionsOfPractitioner;
  private final List<Cause.Code> codes = new ArrayList<>();
  private final List<Double> minutes = new ArrayList<>();
  private final List<Double> figures = new ArrayList<>();
  private double told;

  LearnedWaterfall(Outlook outlook, int sessionsOfPractitioner) {
    this.outlook = outlook;
    this.sessionsOfPractitioner = sessionsOfPractitioner;
  }

  /// The middle of the model, after the own estimate, and after calibration; the last is shown.
  record Middles(double model, double estimated, double calibrated, int calibratedBy) {}

  List<Cause> causes(Middles middles) {
    addDotting();
    addRest();
    add(Cause.Code.SPREAD, middles.model() - told, 0);
    double own = outlook.ask.ownEstimateMinutes();
    add(Cause.Code.OWN_ESTIMATE, middles.estimated() - middles.model(), own);
    add(Cause.Code.CALIBRATION, middles.calibrated() - middles.estimated(), middles.calibratedBy());
    return rounded(LargestRemainder.nearest(middles.calibrated()));
  }

  private void addDotting() {
    var work = outlook.ask.work();
    double plain = 0;
    for (int i = 0; i < outlook.rows.length; i++) {
      plain += plainMinutes(i);
    }
    add(Cause.Code.DOTS, plain, DotCount.sum(work.dots()));
    factor(Cause.Code.ZONES, 0, column -> column >= PaceColumns.ZONES && column < PaceColumns.OILY);
    factor(Cause.Code.SKIN_OILY_OR_THICK, 0, column -> column == PaceColumns.OILY);
    factor(Cause.Code.SKIN_DRY_OR_SENSITIVE, 0, column -> column == PaceColumns.DRY);
    factor(
        Cause.Code.TECHNIQUE,
        0,
        column -> column >= PaceColumns.TECHNIQUES && column < PaceColumns.NUMBERS);
    factor(
        Cause.Code.PRACTITIONER,
        sessionsOfPractitioner,
        column -> column >= PaceColumns.PRACTITIONERS);
    factor(
        Cause.Code.CLIENT,
        0,
        column -> column >= PaceColumns.CLIENTS && column < PaceColumns.PRACTITIONERS);
    factor(
        Cause.Code.SESSION_NUMBER,
        work.number(),
        column -> column >= PaceColumns.NUMBERS && column < PaceColumns.HOURS);
    factor(Cause.Code.HOURS_IN, 0, column -> column == PaceColumns.HOURS);
  }

  private double plainMinutes(int zone) {
    return outlook.dots[zone] / Exponential.exp(outlook.pace.mean(PaceColumns.PACE));
  }

  private void factor(Cause.Code code, double figure, IntPredicate isMeant) {
    double sum = 0;
    for (int i = 0; i < outlook.rows.length; i++) {
      var row = outlook.rows[i];
      double shift = code == Cause.Code.CLIENT ? row.shift() : 0;
      for (int k = 0; k < row.columns().length; k++) {
        if (isMeant.test(row.columns()[k])) {
          shift += row.values()[k] * outlook.pace.mean(row.columns()[k]);
        }
      }
      sum -= logarithmicMean(plainMinutes(i), outlook.minutes[i]) * shift;
    }
    add(code, sum, figure);
  }

  private static double logarithmicMean(double without, double with) {
    double growth = with / without;
    boolean equal = growth > 1 - 1e-9 && growth < 1 + 1e-9;
    return equal ? with : (with - without) / Exponential.log(growth);
  }

  private void addRest() {
    double breaks = outlook.dottingMin() * outlook.breakRate.perMinute();
    double usualMin = breaks * outlook.oneBreak.meanMin();
    add(Cause.Code.BREAKS, usualMin, breaks);
    add(Cause.Code.PAIN, usualMin * (outlook.pain - 1), outlook.ask.work().factors().pain());
    add(Cause.Code.SET_UP, outlook.setUp.medianMin(), 0);
    add(Cause.Code.CHECKS, Priors.CHECKS * outlook.check.medianMin(), Priors.CHECKS);
    add(Cause.Code.CLOSE_OUT, outlook.closeOut.medianMin(), 0);
  }

  private void add(Cause.Code code, double exactMinutes, double figure) {
    if (exactMinutes != 0) {
      codes.add(code);
      minutes.add(exactMinutes);
      figures.add(figure);
      told += exactMinutes;
    }
  }

  private List<Cause> rounded(int shownMinutes) {
    double[] exact = new double[minutes.size()];
    for (int i = 0; i < exact.length; i++) {
      exact[i] = minutes.get(i);
    }
    int[] whole = LargestRemainder.round(exact, shownMinutes);
    boolean assumed = sessionsOfPractitioner == 0;
    var causes = new ArrayList<Cause>();
    for (int i = 0; i < whole.length; i++) {
      var code = codes.get(i);
      causes.add(new Cause(code, whole[i], figures.get(i), assumed, code.source()));
    }
    return List.copyOf(causes);
  }
}
