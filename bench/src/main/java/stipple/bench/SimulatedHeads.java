package stipple.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import stipple.number.Interval;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairRim;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpRegion;
import stipple.scalp.Shape;
import stipple.scalp.Tapes;

/// Do the intervals hold what they promise? On heads that are drawn by lot, whose areas are known.
///
/// It needs no file and proves nothing about people: only that the reckoning keeps its word where
/// heads are as it believes they are ([DrawnHead]). Shapes are drawn with 3 %, while an interval
/// allows 4 % on purpose: from one tape alone it then promises a little less than it holds.
final class SimulatedHeads {

  static final long SEED = 20_260_712;

  private static final Map<ScalpRegion, Shape> SHAPES = shapes();

  private final int heads;

  SimulatedHeads(int heads) {
    this.heads = heads;
  }

  String conditions() {
    return "%d simulated heads (seed %d, size SD 4 %%, shape SD 3 %%, bulges of the model)"
        .formatted(heads, SEED);
  }

  // the natural logarithm of model over truth, and whether the truth lay within
  private record Try(
      double allOff, Map<ScalpRegion, Double> off, boolean mostLikely, boolean nearlyCertain) {}

  private record Truth(DrawnHead head, Map<ScalpRegion, Double> cm2, double allCm2) {}

  List<Figure> figures() {
    if (heads == 0) {
      return List.of();
    }
    var mean = HeadModel.fitted(new Tapes(Map.of(), HairUnderTape.UNKNOWN), false);
    var chance = new Random(SEED);
    var drawn = new ArrayList<DrawnHead>();
    for (int i = 0; i < heads; i++) {
      drawn.add(DrawnHead.around(mean, chance));
    }
    var truths = IntStream.range(0, heads).parallel().mapToObj(i -> truth(drawn.get(i))).toList();
    var figures = new ArrayList<Figure>();
    figures.addAll(figures("simulated.C-once", truths, DrawnHead::aroundOnce, Target.none()));
    figures.addAll(figures("simulated.three-once", truths, head -> head.all(1), Target.none()));
    var twice = tries(truths, head -> head.all(2));
    figures.addAll(figures("simulated.three-twice", twice, Target.atMost(2.5)));
    for (var region : ScalpRegion.values()) {
      var off =
          Spread.of(
              twice.stream().mapToDouble(one -> Objects.requireNonNull(one.off().get(region))));
      figures.add(
          new Figure(
              "simulated.three-twice." + CaseName.of(region.name()),
              "sd",
              100 * off.sd(),
              "%",
              off.n(),
              Target.atMost(5)));
    }
    return figures;
  }

  private static List<Figure> figures(
      String name, List<Truth> truths, Function<DrawnHead, Tapes> laid, Target sd) {
    return figures(name, tries(truths, laid), sd);
  }

  private static List<Figure> figures(String name, List<Try> tries, Target sd) {
    var off = Spread.of(tries.stream().mapToDouble(Try::allOff));
    var four = new Share(tries.stream().filter(Try::mostLikely).count(), off.n());
    var nineteen = new Share(tries.stream().filter(Try::nearlyCertain).count(), off.n());
    return List.of(
        new Figure(name, "bias", 100 * off.mean(), "%", off.n()),
        new Figure(name, "sd", 100 * off.sd(), "%", off.n(), sd),
        new Figure(name, "in-80", four.percent(), "%", off.n(), Target.between(75, 85)),
        new Figure(name, "in-95", nineteen.percent(), "%", off.n(), Target.between(92, 98)));
  }

  private static List<Try> tries(List<Truth> truths, Function<DrawnHead, Tapes> laid) {
    return IntStream.range(0, truths.size())
        .parallel()
        .mapToObj(i -> tried(truths.get(i), laid.apply(truths.get(i).head())))
        .toList();
  }

  private static Truth truth(DrawnHead head) {
    var reckoning = AreaReckoning.on(ScalpMap.of(head.truth()));
    var areas = new EnumMap<ScalpRegion, Double>(ScalpRegion.class);
    double all = 0;
    for (var region : SHAPES.entrySet()) {
      double bulge = Objects.requireNonNull(head.bulges().get(region.getKey()));
      double cm2 = bulge * reckoning.cm2(region.getValue());
      areas.put(region.getKey(), cm2);
      all += cm2;
    }
    return new Truth(head, areas, all);
  }

  private static Try tried(Truth truth, Tapes tapes) {
    var reckoning = AreaReckoning.on(ScalpMap.of(LaidTapes.head(tapes)));
    var off = new EnumMap<ScalpRegion, Double>(ScalpRegion.class);
    for (var region : SHAPES.entrySet()) {
      double real = Objects.requireNonNull(truth.cm2().get(region.getKey()));
      off.put(region.getKey(), Math.log(reckoning.cm2(region.getValue()) / real));
    }
    var all = reckoning.estimate(HairRim.inside());
    return new Try(
        Math.log(all.cm2() / truth.allCm2()),
        off,
        holds(all.mostLikely(), truth.allCm2()),
        holds(all.nearlyCertain(), truth.allCm2()));
  }

  static boolean holds(Interval interval, double value) {
    return value >= interval.low() && value <= interval.high();
  }

  private static Map<ScalpRegion, Shape> shapes() {
    var shapes = new EnumMap<ScalpRegion, Shape>(ScalpRegion.class);
    for (var region : ScalpRegion.values()) {
      shapes.put(region, region.shape());
    }
    return shapes;
  }
}
