package stipple.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
import stipple.scalp.ScalpMap;
import stipple.scalp.Tapes;

/// How long it takes to fit a head, to lay out its map and to tell its areas anew while somebody
/// drags the front line.
final class ScalpMeasure implements Measure {

  private static final int WARM_UP = 40;
  private static final int ROUNDS = 200;
  private static final int DRAGS = 2_000;

  @Override
  public String name() {
    return "scalp";
  }

  @Override
  public String conditions() {
    return "%s, one thread, another head each time, after %d of warming up"
        .formatted(HeadModel.VERSION, WARM_UP);
  }

  @Override
  public List<Figure> take() {
    var figures = new ArrayList<Figure>();
    var fits = times(ROUNDS, i -> LaidTapes.head(tapes(i)));
    figures.addAll(withMedian("scalp.fit", fits, 20));
    var heads = new ArrayList<HeadModel>();
    for (int i = 0; i < ROUNDS; i++) {
      heads.add(LaidTapes.head(tapes(i)));
    }
    figures.addAll(
        times(ROUNDS, i -> ScalpMap.of(heads.get(i % ROUNDS))).figures("scalp.map", Target.none()));
    var map = ScalpMap.of(heads.getFirst());
    figures.addAll(times(ROUNDS, i -> AreaReckoning.on(map)).figures("scalp.areas", Target.none()));
    var reckoning = AreaReckoning.on(map);
    var drag = new DraggedLine(reckoning);
    figures.addAll(withMedian("scalp.drag", times(DRAGS, drag::cm2), 1));
    figures.addAll(
        times(ROUNDS, i -> reckoning.estimate(drag.treated(i)))
            .figures("scalp.interval", Target.none()));
    return figures;
  }

  // All readings of adults: another one each time, so that nothing is learnt by heart.
  private static Tapes tapes(int i) {
    return LaidTapes.of(
        530 + i * 7 % 80, 335 + i * 5 % 40, 340 + i * 3 % 40, 2, HairUnderTape.UNKNOWN);
  }

  private static List<Figure> withMedian(String of, Times times, double mostMs) {
    return List.of(
        new Figure(of, "p50", times.within(0.50), "ms", times.count(), Target.atMost(mostMs)),
        new Figure(of, "p95", times.within(0.95), "ms", times.count()));
  }

  private static Times times(int rounds, IntFunction<Object> work) {
    for (int i = 0; i < WARM_UP; i++) {
      keep(work.apply(rounds + i));
    }
    var times = new Times();
    for (int i = 0; i < rounds; i++) {
      long began = System.nanoTime();
      keep(work.apply(i));
      times.add((System.nanoTime() - began) / 1e6);
    }
    return times;
  }

  // A result nobody looks at might never be reckoned.
  private static void keep(Object result) {
    if (result.hashCode() == 0x5717_71e5) {
      System.err.print("");
    }
  }
}
