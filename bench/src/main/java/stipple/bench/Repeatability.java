package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import stipple.bench.heads.HeadFiles;
import stipple.bench.heads.TapeReading;

/// Does a tape laid twice differ by what the fit believes? `[HandLab]`
///
/// A sitting that was entered twice (same person, day and values) would make tapes look more
/// repeatable than they are; the figures without those stand beside, without a target.
final class Repeatability implements Question {

  private static final double C_CM = 1.05;
  private static final double A_CM = 0.67;
  private static final double N_CM = 0.92;

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    var readings = files.tapeReadings();
    var once = List.copyOf(new LinkedHashSet<>(readings));
    var figures = new ArrayList<Figure>();
    figures.addAll(figures("C", readings, once, TapeReading::cMm, C_CM));
    figures.addAll(figures("A", readings, once, TapeReading::aMm, A_CM));
    figures.addAll(figures("N", readings, once, TapeReading::nMm, N_CM));
    return figures;
  }

  private static List<Figure> figures(
      String tape,
      List<TapeReading> all,
      List<TapeReading> once,
      ToDoubleFunction<TapeReading> mm,
      double trustedCm) {
    var within = WithinPerson.of(all, TapeReading::person, mm);
    if (within.freedom() == 0) {
      return List.of();
    }
    var without = WithinPerson.of(once, TapeReading::person, mm);
    var name = "handlab." + tape + ".repeat";
    return List.of(
        new Figure(name, "sd", within.sd() / 10, "cm", within.freedom(), within.around(trustedCm)),
        new Figure(name + ".entered-once", "sd", without.sd() / 10, "cm", without.freedom()));
  }
}
