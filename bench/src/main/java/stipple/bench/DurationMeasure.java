package stipple.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import stipple.bench.durations.PastSession;
import stipple.bench.durations.PastSessions;
import stipple.bench.durations.SimulatedStudio;
import stipple.duration.DurationModel;
import stipple.duration.DurationPrior;
import stipple.duration.SessionLog;
import stipple.duration.Standing;
import stipple.duration.Stretch;

/// How long the engine takes to foretell a session with every cause, to learn from one, to follow a
/// running one, and to build what it knows anew from a long log.
final class DurationMeasure implements Measure {

  private static final int LOG = 10_000;
  private static final int KNOWN = 500;
  private static final int WARM_UP = 500;
  // until the compiler has settled
  private static final int LONG_WARM_UP = 10_000;
  private static final int ROUNDS = 1_000;
  private static final int REBUILDS = 5;
  // a studio of ten years: as many clients as a third of its sessions
  private static final int LONG_LOG = 30_000;
  private static final int LONG_REBUILDS = 3;

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public String conditions() {
    return "one thread, a simulated studio of 8 practitioners, %d sessions known, rebuilt from %d, and of 12 from %d"
        .formatted(KNOWN, LOG, LONG_LOG);
  }

  @Override
  public List<Figure> take() throws IOException {
    var log = log(8, LOG);
    var known = DurationModel.from(DurationPrior.usual(), log.subList(0, KNOWN));
    var ask = log.get(KNOWN).done();
    var work = ask.work();
    var figures = new ArrayList<Figure>();
    add(figures, "forecast", WARM_UP, ROUNDS, i -> known.predict(log.get(KNOWN + i).done()), 1);
    add(
        figures,
        "update",
        LONG_WARM_UP,
        ROUNDS,
        i -> known.after(log.get(KNOWN + i % ROUNDS)),
        0.05);
    var live = known.live(ask);
    var first = work.dots().keySet().iterator().next();
    add(
        figures,
        "live-step",
        WARM_UP,
        ROUNDS,
        i ->
            live.left(
                new Standing(
                    List.of(new Stretch(first, 500 + i, 6, 0.7)), null, work.dots(), 45, 0, -1)),
        0.2);
    add(
        figures,
        "rebuild-10000",
        1,
        REBUILDS,
        _ -> DurationModel.from(DurationPrior.usual(), log),
        2_000);
    var years = log(12, LONG_LOG);
    add(
        figures,
        "rebuild-30000",
        0,
        LONG_REBUILDS,
        _ -> DurationModel.from(DurationPrior.usual(), years),
        5_000);
    return figures;
  }

  private static List<SessionLog> log(int practitioners, int sessions) throws IOException {
    var file = Files.createTempFile("sessions", ".csv");
    try {
      Files.writeString(file, new SimulatedStudio(1, practitioners).csv(sessions));
      return PastSessions.read(file).sessions().stream().map(PastSession::log).toList();
    } finally {
      Files.delete(file);
    }
  }

  private static void add(
      List<Figure> figures, String of, int warmUp, int rounds, IntFunction<?> work, double mostMs) {
    for (int i = 0; i < warmUp; i++) {
      keep(work.apply(i));
    }
    var times = new Times();
    for (int i = 0; i < rounds; i++) {
      long began = System.nanoTime();
      keep(work.apply(i));
      times.add((System.nanoTime() - began) / 1e6);
    }
    figures.addAll(times.figures(of, Target.atMost(mostMs)));
  }

  // A result nobody looks at might never be reckoned.
  private static void keep(Object result) {
    if (result.equals("")) {
      throw new IllegalStateException("a result without content");
    }
  }
}
