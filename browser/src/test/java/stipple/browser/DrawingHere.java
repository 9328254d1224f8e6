package stipple.browser;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stipple.design.Designed;
import stipple.design.DesignedZone;
import stipple.design.DotWish;
import stipple.design.Drawn;
import stipple.design.Fill;
import stipple.design.PlannedLayout;
import stipple.dots.Layout;
import stipple.dots.Layouter;
import stipple.dots.Tile;
import stipple.duration.DurationModel;
import stipple.duration.Factors;
import stipple.duration.GapPolicy;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.duration.PlanPolicy;
import stipple.duration.PlanRequest;
import stipple.duration.Progress;
import stipple.duration.Technique;
import stipple.duration.Treating;
import stipple.duration.TreatmentPlan;
import stipple.number.Interval;
import stipple.number.Seed;
import stipple.scalp.AreaEstimate;
import stipple.scalp.AreaReckoning;
import stipple.scalp.Areas;
import stipple.scalp.ConformalChart;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlinePoint;
import stipple.scalp.HairlineTag;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.HeadModel;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.TapeLine;
import stipple.scalp.TapeReading;
import stipple.scalp.Tapes;
import stipple.scalp.Zone;
import stipple.scalp.ZonedChart;

/// One recorded drawing, followed through by the engines on the JVM, step by step and from the
/// beginning, without any of the browser's classes.
final class DrawingHere {

  private static final Zone[] ZONES = Zone.values();
  private static final double TRACING_LOG_SD = 0.05;

  private final Map<String, String> cell;
  private final ScalpMap map;
  private final ConformalChart chart;
  private final AreaReckoning areas;

  DrawingHere(Map<String, String> cell) {
    this.cell = cell;
    var readings = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
    for (var tape : TapeLine.values()) {
      double mm = figure(column(tape));
      if (mm > 0) {
        readings.put(tape, new TapeReading(mm, 2));
      }
    }
    var tapes = new Tapes(readings, new HairUnderTape(2.75, 1));
    this.map = ScalpMap.of(HeadModel.fitted(tapes, flag("woman")));
    this.chart = ConformalChart.of(map);
    this.areas = AreaReckoning.on(map);
  }

  private static String column(TapeLine tape) {
    return switch (tape) {
      case CIRCUMFERENCE -> "around_mm";
      case EAR_TO_EAR -> "over_mm";
      default -> "length_mm";
    };
  }

  ConformalChart chart() {
    return chart;
  }

  ScalpMap map() {
    return map;
  }

  Seed seed() {
    return new Seed(Long.parseLong(at("seed")));
  }

  Designed designed() {
    return Designed.of(drawn(), map, areas);
  }

  HairlineWish wishOf(HairlineCurve line) {
    return HairlineWish.of(line, HairlineTemplate.GARG, FaceMeasures.USUAL, map);
  }

  Drawn drawn() {
    var loss =
        at("stage").isEmpty()
            ? Optional.<Loss>empty()
            : Optional.of(new Loss(Stage.valueOf(at("stage")), figure("front_back"), 0, 0));
    return new Drawn(
        loss,
        line(),
        EdgeStyle.valueOf(at("edge")),
        flag("whole_edge"),
        rows("spots").map(DrawingHere::spot).toList(),
        fills());
  }

  private HairlineCurve line() {
    if (at("points").isEmpty()) {
      return new HairlineWish(
              HairlineTemplate.GARG,
              figure("height_mm"),
              figure("recession_mm"),
              orNothing("corner_side_mm"),
              orNothing("left_recession_mm"),
              null)
          .curve(FaceMeasures.USUAL, map);
    }
    return HairlineCurve.free(rows("points").map(DrawingHere::point).toList());
  }

  private static HairlinePoint point(String[] row) {
    var at = new ScalpPoint(Double.parseDouble(row[0]), Double.parseDouble(row[1]));
    return new HairlinePoint(at, row[2].isEmpty() ? null : HairlineTag.valueOf(row[2]));
  }

  private static Spot spot(String[] row) {
    double[] figures = Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray();
    return new Spot(
        Spot.Kind.valueOf(row[0]),
        new ScalpPoint(figures[0], figures[1]),
        figures[2],
        figures[3],
        figures[4]);
  }

  private Map<Zone, Fill> fills() {
    double[] wanted = byZone("wanted");
    double[] hairs = byZone("hairs");
    double[] traced = byZone("traced");
    var fills = new EnumMap<Zone, Fill>(Zone.class);
    for (int i = 0; i < ZONES.length; i++) {
      var cm2 = traced[i] > 0 ? Optional.of(traced[i]) : Optional.<Double>empty();
      fills.put(ZONES[i], new Fill(wanted[i], hairs[i], cm2));
    }
    return fills;
  }

  /// The dots that are set so that those wished for are kept; nothing where none has a place.
  Optional<Layout> layout(Designed designed, Tile tile) {
    var wish = new DotWish(designed, designed.lineAsDrawn(seed().key()));
    if (wish.placed().isEmpty()) {
      return Optional.empty();
    }
    var field = wish.field(ZonedChart.of(chart, List.of()));
    var times = wish.times(PlannedLayout.moreThanKept(factors()));
    return Optional.of(Layouter.on(chart, tile, seed()).lay(field, times));
  }

  Set<Zone> placed(Designed designed) {
    return Set.copyOf(new DotWish(designed, designed.line().line()).placed());
  }

  Optional<TreatmentPlan> plan(Designed designed, Optional<Layout> layout) {
    var worked = designed.zones().stream().filter(DesignedZone::isWorked).toList();
    if (worked.isEmpty()) {
      return Optional.empty();
    }
    var request =
        new PlanRequest(
            areas(worked),
            isMeasured(designed, worked),
            worked.stream().collect(Collectors.toMap(DesignedZone::zone, DesignedZone::dotsPerCm2)),
            factors(),
            Technique.valueOf(at("technique")),
            Goal.valueOf(at("goal")),
            new PlanPolicy(GapPolicy.from(7), 300, true, true, (int) figure("chosen")),
            Progress.none());
    var laid = layout.map(one -> request.laid(counts(designed, one))).orElse(request);
    var nobodyKnown = new Treating(DurationModel.unlearned(), "", "", 0);
    return Optional.of(TreatmentPlan.of(laid, nobodyKnown));
  }

  private Map<Zone, Integer> counts(Designed designed, Layout layout) {
    return placed(designed).stream()
        .collect(Collectors.toMap(zone -> zone, zone -> layout.dotsByZone().getOrDefault(zone, 0)));
  }

  private static Areas areas(List<DesignedZone> worked) {
    ToDoubleFunction<Zone> cm2 =
        zone ->
            worked.stream().filter(one -> one.zone() == zone).mapToDouble(DesignedZone::cm2).sum();
    return new Areas(
        cm2.applyAsDouble(Zone.HAIRLINE),
        cm2.applyAsDouble(Zone.TOP),
        cm2.applyAsDouble(Zone.CROWN),
        cm2.applyAsDouble(Zone.SIDES),
        cm2.applyAsDouble(Zone.SCAR));
  }

  private boolean isMeasured(Designed designed, List<DesignedZone> worked) {
    return map.head().origin() == HeadModel.Origin.TAPES
        || worked.stream().allMatch(one -> isTraced(designed, one.zone()));
  }

  private static boolean isTraced(Designed designed, Zone zone) {
    return designed.drawn().fill(zone).tracedCm2().isPresent();
  }

  Interval range(Designed designed, DesignedZone zone) {
    return new AreaEstimate(zone.cm2(), logSd(designed, zone.zone())).mostLikely();
  }

  Interval range(Designed designed) {
    double cm2 = 0;
    double sum = 0;
    for (var zone : designed.zones()) {
      cm2 += zone.cm2();
      sum += zone.cm2() * logSd(designed, zone.zone());
    }
    return new AreaEstimate(cm2, cm2 > 0 ? sum / cm2 : 0).mostLikely();
  }

  private double logSd(Designed designed, Zone zone) {
    return isTraced(designed, zone) ? TRACING_LOG_SD : areas.estimate(designed.shape(zone)).logSd();
  }

  private Factors factors() {
    int pain = (int) figure("pain");
    int tolerance = (int) figure("tolerance");
    return new Factors(false, false, pain > 5, false, pain, tolerance, Healing.NORMAL);
  }

  private double[] byZone(String name) {
    return Arrays.stream(at(name).split(":", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private Stream<String[]> rows(String name) {
    return Arrays.stream(at(name).split("\\|", -1))
        .filter(row -> !row.isEmpty())
        .map(row -> row.split(":", -1));
  }

  private String at(String name) {
    return cell.getOrDefault(name, "");
  }

  private double figure(String name) {
    return Double.parseDouble(at(name));
  }

  private @Nullable Double orNothing(String name) {
    return at(name).isEmpty() ? null : Double.valueOf(at(name));
  }

  private boolean flag(String name) {
    return at(name).equals("1");
  }
}
