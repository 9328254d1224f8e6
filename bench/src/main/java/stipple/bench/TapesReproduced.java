package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import stipple.bench.heads.HeadFiles;
import stipple.bench.heads.MeasuredHead;
import stipple.scalp.HairUnderTape;
import stipple.scalp.TapeLine;
import stipple.scalp.Tapes;

/// Does the fitted head have the tapes it was fitted to? `[NIOSH]` `[ANSUR]`
///
/// One tape alone leaves the size free, so it has to come back. Two are weighed against the usual
/// shape of heads even when each is taken as the mean of nine readings, the most there can be: they
/// come back only where the head is of the usual shape, so they have no target. (Tapes taken as
/// exact are a test of the engine.)
final class TapesReproduced implements Question {

  private static final int MOST_READINGS = 9;
  private static final Target HALF_A_MM = Target.atMost(0.5);

  // the thickness that is usual, taken as sure: else the fit may change the hair instead of the
  // head
  private static final HairUnderTape HAIR = HairUnderTape.of(HairUnderTape.UNKNOWN.thicknessMm());

  private final int most;

  TapesReproduced(int most) {
    this.most = most;
  }

  private record Back(double around, double over) {}

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    var figures = new ArrayList<Figure>();
    add(figures, "niosh.C-alone", alone(files.niosh()), HALF_A_MM);
    add(figures, "ansur.C-alone", alone(files.ansur()), HALF_A_MM);
    var both =
        Evenly.of(
                most,
                files.niosh().stream()
                    .filter(head -> !Double.isNaN(head.cMm() + head.aMm()))
                    .toList())
            .parallelStream()
            .map(TapesReproduced::back)
            .toList();
    add(
        figures,
        "niosh.C.9-readings",
        both.stream().mapToDouble(Back::around).toArray(),
        Target.none());
    add(
        figures,
        "niosh.A.9-readings",
        both.stream().mapToDouble(Back::over).toArray(),
        Target.none());
    return figures;
  }

  private double[] alone(List<MeasuredHead> heads) {
    return Evenly.of(most, heads.stream().filter(head -> !Double.isNaN(head.cMm())).toList())
        .parallelStream()
        .mapToDouble(MeasuredHead::cMm)
        .map(cMm -> back(LaidTapes.of(cMm, Double.NaN, Double.NaN, 1, HAIR)).around())
        .toArray();
  }

  private static Back back(MeasuredHead head) {
    return back(LaidTapes.of(head.cMm(), head.aMm(), Double.NaN, MOST_READINGS, HAIR));
  }

  private static Back back(Tapes tapes) {
    var head = LaidTapes.head(tapes);
    return new Back(
        Math.abs(head.tapeMm(TapeLine.CIRCUMFERENCE) - tapes.onSkinMm(TapeLine.CIRCUMFERENCE)),
        tapes.readings().containsKey(TapeLine.EAR_TO_EAR)
            ? Math.abs(head.tapeMm(TapeLine.EAR_TO_EAR) - tapes.onSkinMm(TapeLine.EAR_TO_EAR))
            : Double.NaN);
  }

  private static void add(List<Figure> figures, String name, double[] offMm, Target target) {
    if (offMm.length > 0) {
      double mean = DoubleStream.of(offMm).average().orElseThrow();
      double most = DoubleStream.of(offMm).max().orElseThrow();
      figures.add(new Figure(name + ".off", "mean", mean, "mm", offMm.length));
      figures.add(new Figure(name + ".off", "max", most, "mm", offMm.length, target));
    }
  }
}
