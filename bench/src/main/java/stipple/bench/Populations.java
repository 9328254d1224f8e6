package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import stipple.bench.heads.HeadFiles;
import stipple.bench.heads.MeasuredHead;
import stipple.bench.heads.Sex;
import stipple.bench.heads.TapeReading;

/// Are these the heads the design was reckoned from? Means and deviations by sex. `[NIOSH]`
/// `[ANSUR]`
///
/// A part of a survey may differ from the whole by three standard errors (chosen: wide, for whoever
/// came first was not drawn by lot).
final class Populations implements Question {

  private static final double ERRORS = 3;
  private static final double ROUNDING_MM = 0.05;

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    var figures = new ArrayList<Figure>();
    var niosh = files.niosh();
    var men = of(niosh, Sex.MALE);
    var women = of(niosh, Sex.FEMALE);
    add(figures, "niosh.men.C", men, MeasuredHead::cMm, 576.1, 17.5);
    add(figures, "niosh.men.A", men, MeasuredHead::aMm, 350.7, 14.1);
    add(figures, "niosh.men.B", men, MeasuredHead::breadthMm, 153.1, 6.0);
    add(figures, "niosh.men.L", men, MeasuredHead::lengthMm, 197.4, 7.5);
    add(figures, "niosh.women.C", women, MeasuredHead::cMm, 558.8, 20.6);
    add(figures, "niosh.women.A", women, MeasuredHead::aMm, 341.1, 15.6);
    add(figures, "niosh.women.B", women, MeasuredHead::breadthMm, 147.0, 5.7);
    add(figures, "niosh.women.L", women, MeasuredHead::lengthMm, 187.6, 7.6);
    var ansur = files.ansur();
    men = of(ansur, Sex.MALE);
    women = of(ansur, Sex.FEMALE);
    add(figures, "ansur.men.C", men, MeasuredHead::cMm, 574.4, 16.0);
    add(figures, "ansur.men.B", men, MeasuredHead::breadthMm, 154.3, 5.5);
    add(figures, "ansur.men.L", men, MeasuredHead::lengthMm, 199.5, 7.0);
    add(figures, "ansur.men.pupils", men, MeasuredHead::pupilsMm, 64.0, 3.4);
    add(figures, "ansur.women.C", women, MeasuredHead::cMm, 561.1, 19.4);
    add(figures, "ansur.women.B", women, MeasuredHead::breadthMm, 147.8, 5.2);
    add(figures, "ansur.women.L", women, MeasuredHead::lengthMm, 189.8, 7.4);
    add(figures, "ansur.women.pupils", women, MeasuredHead::pupilsMm, 61.7, 3.6);
    var tapes = files.tapeReadings();
    add(figures, "handlab.C", Spread.of(tapes.stream().mapToDouble(TapeReading::cMm)));
    add(figures, "handlab.A", Spread.of(tapes.stream().mapToDouble(TapeReading::aMm)));
    add(figures, "handlab.N", Spread.of(tapes.stream().mapToDouble(TapeReading::nMm)));
    return figures;
  }

  private static void add(
      List<Figure> figures,
      String name,
      List<MeasuredHead> heads,
      ToDoubleFunction<MeasuredHead> what,
      double meanMm,
      double sdMm) {
    var spread = Spread.of(heads.stream().mapToDouble(what));
    double slackMm = ERRORS * sdMm / Math.sqrt((double) spread.n()) + ROUNDING_MM;
    if (spread.n() > 1) {
      var target = Target.between(meanMm - slackMm, meanMm + slackMm);
      figures.add(new Figure(name, "mean", spread.mean(), "mm", spread.n(), target));
      figures.add(new Figure(name, "sd", spread.sd(), "mm", spread.n()));
    }
  }

  private static void add(List<Figure> figures, String name, Spread spread) {
    if (spread.n() > 1) {
      figures.add(new Figure(name, "mean", spread.mean(), "mm", spread.n()));
      figures.add(new Figure(name, "sd", spread.sd(), "mm", spread.n()));
    }
  }

  private static List<MeasuredHead> of(List<MeasuredHead> heads, Sex sex) {
    return heads.stream().filter(head -> head.sex() == sex).toList();
  }
}
