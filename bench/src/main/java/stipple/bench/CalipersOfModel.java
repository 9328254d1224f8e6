package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.bench.heads.HeadFiles;
import stipple.bench.heads.MeasuredHead;
import stipple.bench.heads.Sex;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;

/// Does the fitted head have the breadth and length that calipers found, none of which it was told?
/// It should do better than a straight line through the people themselves ([Calipers]). `[NIOSH]`
final class CalipersOfModel implements Question {

  private static final double BREADTH_SD_MM = 4.8;
  private static final double LENGTH_SD_MM = 5.1;

  private record Miss(double breadthMm, double lengthMm) {}

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    var figures = new ArrayList<Figure>();
    for (var sex : List.of(Sex.MALE, Sex.FEMALE)) {
      var misses =
          files.niosh().parallelStream()
              .filter(head -> head.sex() == sex && Calipers.isWhole(head))
              .map(CalipersOfModel::miss)
              .toList();
      var who = sex == Sex.MALE ? "niosh.men." : "niosh.women.";
      var breadth = Spread.of(misses.stream().mapToDouble(Miss::breadthMm));
      var length = Spread.of(misses.stream().mapToDouble(Miss::lengthMm));
      add(figures, who + "B.by-model", breadth, BREADTH_SD_MM);
      add(figures, who + "L.by-model", length, LENGTH_SD_MM);
    }
    return figures;
  }

  private static Miss miss(MeasuredHead measured) {
    HeadModel head =
        LaidTapes.head(
            LaidTapes.of(measured.cMm(), measured.aMm(), Double.NaN, 1, HairUnderTape.UNKNOWN));
    return new Miss(head.breadthMm() - measured.breadthMm(), head.lengthMm() - measured.lengthMm());
  }

  private static void add(List<Figure> figures, String name, Spread spread, double sdMm) {
    if (spread.n() > 1) {
      figures.add(new Figure(name, "bias", spread.mean(), "mm", spread.n()));
      figures.add(new Figure(name, "sd", spread.sd(), "mm", spread.n(), Target.atMost(sdMm)));
    }
  }
}
