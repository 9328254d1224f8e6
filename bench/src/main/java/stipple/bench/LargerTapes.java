package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.bench.heads.HeadFiles;
import stipple.bench.heads.MeasuredHead;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairRim;
import stipple.scalp.HairUnderTape;
import stipple.scalp.ScalpMap;
import stipple.scalp.Tapes;

/// Do larger tapes make a larger scalp? One after the other made 1 % longer, and both together,
/// over bare skin: the area then follows the square. `[NIOSH]`
final class LargerTapes implements Question {

  // laying out a map takes some tens of milliseconds
  private static final int MOST_PEOPLE = 40;
  private static final double LONGER = 1.01;

  private final int most;

  LargerTapes(int most) {
    this.most = Math.min(MOST_PEOPLE, most);
  }

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    var people =
        Evenly.of(
            most, files.niosh().stream().filter(h -> !Double.isNaN(h.cMm() + h.aMm())).toList());
    if (people.isEmpty()) {
      return List.of();
    }
    var powers = new ArrayList<Double>();
    long shrunk = 0;
    for (var head : people) {
      double cm2 = cm2(laid(head, 1, 1));
      double both = cm2(laid(head, LONGER, LONGER));
      powers.add(Math.log(both / cm2) / Math.log(LONGER));
      if (cm2(laid(head, LONGER, 1)) <= cm2 || cm2(laid(head, 1, LONGER)) <= cm2 || both <= cm2) {
        shrunk++;
      }
    }
    var power = Spread.of(powers.stream().mapToDouble(one -> one));
    return List.of(
        new Figure(
            "niosh.longer-tape-smaller-scalp",
            "count",
            shrunk,
            "",
            people.size(),
            Target.atMost(0)),
        new Figure(
            "niosh.area-to-tape",
            "power",
            power.mean(),
            "",
            power.n(),
            Target.between(1.99, 2.01)));
  }

  private static Tapes laid(MeasuredHead head, double around, double over) {
    return LaidTapes.of(
        around * head.cMm(), over * head.aMm(), Double.NaN, 1, HairUnderTape.SHAVED);
  }

  private static double cm2(Tapes tapes) {
    return AreaReckoning.on(ScalpMap.of(LaidTapes.head(tapes))).cm2(HairRim.inside());
  }
}
