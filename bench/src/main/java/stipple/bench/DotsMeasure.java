package stipple.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import stipple.dots.Layouter;
import stipple.dots.Polish;
import stipple.number.Seed;
import stipple.scalp.ConformalChart;
import stipple.scalp.HairRim;
import stipple.scalp.HairUnderTape;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.Stage;

/// How long it takes to lay all dots of a head anew, beside packages that lay dots on a flat
/// square.
final class DotsMeasure implements Measure {

  private static final int WARM_UP = 1000;
  private static final int ROUNDS = 401;
  private static final int LOADS = 41;
  private static final int POLISHES = 7;

  @Override
  public String name() {
    return "dots";
  }

  @Override
  public String conditions() {
    return ("time of one processor in this thread, another line each time, after %d of warming up;"
            + " field, dots and sessions on a curved head, told: counts by zone and places copied too; peers: all their threads,"
            + " dots on a flat square")
        .formatted(WARM_UP);
  }

  @Override
  public List<Figure> take() throws Exception {
    var figures = new ArrayList<Figure>();
    var map = ScalpMap.of(LaidTapes.head(LaidTapes.of(571, 355, 358, 2, HairUnderTape.UNKNOWN)));
    var chart = ConformalChart.of(map);
    var tile = TileFile.read();
    figures.addAll(figures("tile.load", times(LOADS, round -> TileFile.read()), 20));
    figures.addAll(
        figures("head.places", times(LOADS, r -> Layouter.on(chart, tile, new Seed(r)))));
    var bare = Loss.of(Stage.NORWOOD_VI).shape();
    var some = new DraggedDots(map, chart, tile, bare, 20_000);
    var many = new DraggedDots(map, chart, tile, HairRim.inside(), 100_000);
    double ours = add(figures, "layout.20k", some, 1);
    add(figures, "layout.100k", many, 4);
    var settled = some.sessions(8);
    keep(Polish.of(settled));
    figures.addAll(figures("polish.20k", times(POLISHES, round -> Polish.of(settled)), 1500));
    var peers = Peers.ofNpm().lay(List.of(20_000, 100_000));
    figures.addAll(PeerFigures.of(peers));
    figures.addAll(faster(peers, ours));
    return figures;
  }

  // how many times as long the fastest of them takes for as many dots; the shorter of its times
  private static List<Figure> faster(List<PeerRun> peers, double oursMs) {
    return peers.stream()
        .filter(run -> run.asked() == 20_000)
        .map(run -> Math.min(run.processor().within(0.50), run.wall().within(0.50)))
        .min(Double::compare)
        .map(fastest ->
            new Figure("peer.fastest.20k", "times", fastest / oursMs, "", 1, Target.atLeast(20)))
        .stream()
        .toList();
  }

  private static double add(List<Figure> figures, String of, DraggedDots drag, double mostMs)
      throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      keep(drag.told(i));
    }
    var times = times(ROUNDS, drag::sessions);
    figures.addAll(figures(of, times, mostMs));
    figures.add(new Figure(of, "p99", times.within(0.99), "ms", times.count()));
    figures.addAll(figures(of + ".told", times(ROUNDS, drag::told)));
    figures.add(new Figure(of, "dots", drag.laid(8).size(), "", 1));
    return times.within(0.50);
  }

  private static List<Figure> figures(String of, Times times) {
    return List.of(new Figure(of, "p50", times.within(0.50), "ms", times.count()));
  }

  private static List<Figure> figures(String of, Times times, double mostMs) {
    double p50 = times.within(0.50);
    return List.of(new Figure(of, "p50", p50, "ms", times.count(), Target.atMost(mostMs)));
  }

  private interface Work {
    Object of(int round) throws Exception;
  }

  private static Times times(int rounds, Work work) throws Exception {
    var processor = ManagementFactory.getThreadMXBean();
    var times = new Times();
    for (int i = 0; i < rounds; i++) {
      long began = processor.getCurrentThreadCpuTime();
      keep(work.of(i));
      times.add((processor.getCurrentThreadCpuTime() - began) / 1e6);
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
