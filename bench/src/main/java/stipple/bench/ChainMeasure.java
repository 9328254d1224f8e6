package stipple.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import stipple.bench.chains.CpSatGolden;
import stipple.bench.chains.Days;
import stipple.bench.chains.Diaries;
import stipple.chain.ChainSearch;
import stipple.chain.DayReplan;
import stipple.chain.FreeMask;
import stipple.number.Seed;

/// How long the engine takes to find a chain of visits, to make a mask anew, and to plan a day
/// anew; a general solver for the same chain; and how long a studio takes to book one.
final class ChainMeasure implements Measure {

  private static final int PROPOSALS = 5;

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public String conditions() {
    return "one thread, diaries of 90 days in 5 minutes; a day of 20 visits in 1,000 scenarios; chains of 3 visits held and booked over HTTP in a studio of 10 practitioners and 4 rooms, caller and database on the same machine";
  }

  @Override
  public List<Figure> take() throws Exception {
    var figures = new ArrayList<Figure>();
    var three = Diaries.golden(3);
    var four = Diaries.golden(4);
    add(
        figures,
        "search.one-practitioner.3-visits",
        20_000,
        () -> ChainSearch.best(three),
        50,
        300);
    add(figures, "search.one-practitioner.4-visits", 20_000, () -> ChainSearch.best(four), 50, 300);
    var studio = Diaries.studio();
    add(
        figures,
        "search.ten-practitioners.four-rooms",
        1_000,
        () -> ChainSearch.diverse(studio, PROPOSALS),
        2_000,
        Double.NaN);
    var taken = Diaries.taken(1);
    add(
        figures,
        "mask.rebuild",
        20_000,
        () -> FreeMask.everything(Diaries.BUCKETS).without(taken),
        100,
        Double.NaN);
    var day = Days.full();
    add(figures, "day.replan", 20, () -> DayReplan.of(day, new Seed(1)), 300_000, Double.NaN);
    var solver = new CpSatGolden();
    add(figures, "cp-sat.one-practitioner.3-visits", 50, solver::last, Double.NaN, Double.NaN);
    figures.addAll(BookedChains.take());
    return figures;
  }

  /// As often to warm up as to measure; targets in microseconds, where there are any.
  private static void add(
      List<Figure> figures,
      String of,
      int rounds,
      Supplier<?> work,
      double mostAtP50,
      double mostAtP99) {
    for (int i = 0; i < rounds; i++) {
      keep(work.get());
    }
    var times = new Times();
    for (int i = 0; i < rounds; i++) {
      long began = System.nanoTime();
      keep(work.get());
      times.add((System.nanoTime() - began) / 1e3);
    }
    figures.add(new Figure(of, "p50", times.within(0.50), "µs", rounds, target(mostAtP50)));
    figures.add(new Figure(of, "p99", times.within(0.99), "µs", rounds, target(mostAtP99)));
  }

  private static Target target(double most) {
    return Double.isNaN(most) ? Target.none() : Target.atMost(most);
  }

  // A result nobody looks at might never be reckoned.
  private static void keep(Object result) {
    if (result.equals("")) {
      throw new IllegalStateException("a result without content");
    }
  }
}
