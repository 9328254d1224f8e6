package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import stipple.bench.heads.HeadFiles;
import stipple.bench.heads.MeasuredHead;
import stipple.bench.heads.Sex;

/// How well do breadth and length follow from circumference and ear-to-ear by a straight line
/// alone? What a head model has to beat, each sex by itself. `[NIOSH]`
final class Calipers implements Question {

  private static final int FEWEST = 10;

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    var figures = new ArrayList<Figure>();
    for (var sex : List.of(Sex.MALE, Sex.FEMALE)) {
      var heads =
          files.niosh().stream().filter(head -> head.sex() == sex && isWhole(head)).toList();
      if (heads.size() >= FEWEST) {
        var who = sex == Sex.MALE ? "niosh.men." : "niosh.women.";
        figures.add(line(who + "B.by-line", heads, MeasuredHead::breadthMm));
        figures.add(line(who + "L.by-line", heads, MeasuredHead::lengthMm));
      }
    }
    return figures;
  }

  static boolean isWhole(MeasuredHead head) {
    return !Double.isNaN(head.cMm() + head.aMm() + head.breadthMm() + head.lengthMm());
  }

  private static Figure line(
      String name, List<MeasuredHead> heads, ToDoubleFunction<MeasuredHead> what) {
    var plane = Plane.through(heads, MeasuredHead::cMm, MeasuredHead::aMm, what);
    double squares =
        heads.stream()
            .mapToDouble(head -> what.applyAsDouble(head) - plane.at(head.cMm(), head.aMm()))
            .map(miss -> miss * miss)
            .sum();
    return new Figure(name, "sd", Math.sqrt(squares / (heads.size() - 3)), "mm", heads.size());
  }
}
