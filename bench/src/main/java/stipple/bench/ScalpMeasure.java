package stipple.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import stipple.scalp.AreaReckoning;
import stipple.scalp.ConformalChart;
import stipple.scalp.HairRim;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
import stipple.scalp.ScalpMap;
import stipple.scalp.Tapes;

/// How long it takes to fit a head, to lay out its map and chart, and to tell zones, areas and
/// densities anew while somebody drags the hairline.
final class ScalpMeasure implements Measure {

  private static final int WARM_UP = 30;
  private static final int HEADS = 150;
  private static final int CHARTS = 30;
  private static final int DRAGS = 600;

  @Override
  public String name() {
    return "scalp";
  }

  @Override
  public String conditions() {
    return "%s, one thread, another head or line each time, after %d of warming up"
        .formatted(HeadModel.VERSION, WARM_UP);
  }

  @Override
  public List<Figure> take() {
    var figures = new ArrayList<Figure>();
    var heads = new ArrayList<HeadModel>();
    for (int i = 0; i < HEADS; i++) {
      heads.add(LaidTapes.head(tapes(i)));
    }
    add(figures, "scalp.fit", HEADS, 20, i -> LaidTapes.head(tapes(i)));
    add(figures, "scalp.map", HEADS, i -> ScalpMap.of(heads.get(i % HEADS)));
    var maps = heads.stream().limit(CHARTS).map(ScalpMap::of).toList();
    add(figures, "scalp.areas", HEADS, i -> AreaReckoning.on(maps.get(i % CHARTS)));
    add(figures, "scalp.chart", CHARTS, 150, i -> ConformalChart.of(maps.get(i % CHARTS)));
    var reckoning = AreaReckoning.on(maps.getFirst());
    add(figures, "scalp.interval", HEADS, i -> reckoning.estimate(HairRim.inside()));
    var drag = new DraggedLine(maps.getFirst(), reckoning);
    add(figures, "scalp.drag.line", DRAGS, drag::laid);
    add(figures, "scalp.drag.areas", DRAGS, 1, drag::areas);
    add(figures, "scalp.drag.field", DRAGS, 1, drag::field);
    add(figures, "scalp.drag.refresh", DRAGS, 50, drag::refreshed);
    return figures;
  }

  // All readings of adults: others each time, so that nothing is learnt by heart.
  private static Tapes tapes(int i) {
    return LaidTapes.of(
        530 + i * 7 % 80, 335 + i * 5 % 40, 340 + i * 3 % 40, 2, HairUnderTape.UNKNOWN);
  }

  private static void add(List<Figure> figures, String of, int rounds, IntFunction<?> work) {
    figures.addAll(times(rounds, work).figures(of, Target.none()));
  }

  private static void add(
      List<Figure> figures, String of, int rounds, double mostMs, IntFunction<?> work) {
    var times = times(rounds, work);
    figures.add(
        new Figure(of, "p50", times.within(0.50), "ms", times.count(), Target.atMost(mostMs)));
    figures.add(new Figure(of, "p95", times.within(0.95), "ms", times.count()));
  }

  private static Times times(int rounds, IntFunction<?> work) {
    for (int i = 0; i < WARM_UP; i++) {
      keep(work.apply(i));
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
    if (result.equals("")) {
      throw new IllegalStateException("a result without content");
    }
  }
}
