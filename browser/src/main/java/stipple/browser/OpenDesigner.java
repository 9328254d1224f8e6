package stipple.browser;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import stipple.design.Designed;
import stipple.design.DesignedZone;
import stipple.design.DotWish;
import stipple.design.Drawn;
import stipple.design.PlannedLayout;
import stipple.dots.Layout;
import stipple.duration.DurationModel;
import stipple.duration.Factors;
import stipple.duration.Goal;
import stipple.duration.PlanPolicy;
import stipple.duration.PlanRequest;
import stipple.duration.Progress;
import stipple.duration.ReadyHands;
import stipple.duration.Technique;
import stipple.duration.Treating;
import stipple.duration.TreatmentPlan;
import stipple.scalp.AreaReckoning;
import stipple.scalp.Areas;
import stipple.scalp.HairlineGuide;
import stipple.scalp.HeadModel;
import stipple.scalp.SkinMesh;
import stipple.scalp.Treatment;
import stipple.scalp.Zone;
import stipple.scalp.ZonedChart;

/// One client's head and plan made ready: every drawing is followed through to dots and minutes.
public final class OpenDesigner {

  private final OpenHead head;
  private final AreaReckoning areas;
  private final Factors factors;
  private final Map<Zone, Double> more;
  private final Goal goal;
  private final PlanPolicy policy;
  private final AreaRanges ranges;
  private final MapPlaces places;
  private final FollowedTelling telling;
  private ReadyHands hands = unknown();
  private ZonedChart zoned;
  private @Nullable Known known;
  private @Nullable Laid laid;

  // what of a drawing is worked: the same while only its line moves
  private record Known(Drawn drawn, Treatment treatment) {

    boolean isFor(Drawn other) {
      return drawn.loss().equals(other.loss())
          && drawn.spots().equals(other.spots())
          && drawn.wholeEdge() == other.wholeEdge();
    }
  }

  OpenDesigner(DesignerAsk ask) {
    this.head = new OpenHead(ask.getHead());
    this.areas = AreaReckoning.on(head.map);
    this.factors = DrawingReading.factors(ask.getPlanning());
    this.more = PlannedLayout.moreThanKept(factors);
    this.goal = DrawingReading.goal(ask.getPlanning());
    this.policy = DrawingReading.policy(ask.getPlanning());
    this.ranges = new AreaRanges(areas);
    this.places = new MapPlaces(head);
    this.zoned = head.ground;
    this.telling = new FollowedTelling(head, places, ranges);
  }

  /// All that follows from a drawing, in one go; the ranges of areas are as they were settled.
  @JSExport
  public JSObject follow(DrawingAsk ask) {
    var drawn = DrawingReading.drawn(ask, head.face, head.map);
    var line = drawn.line().on(head.map);
    if (line.crossing().isPresent()) {
      return telling.crossed(drawn.line(), line.line());
    }
    var designed = Designed.behind(line, drawn, treatment(drawn), areas);
    var drawnLine = designed.lineAsDrawn(head.seed.key());
    var zones = designed.zones();
    var layout = layout(new DotWish(designed, drawnLine));
    laid = layout.orElse(null);
    var plan = plan(designed, zones, layout, ask.getTechnique());
    return telling.followed(designed, drawnLine, zones, layout, plan);
  }

  /// Reckons the ranges of areas anew, once a drag is over: a few milliseconds more.
  @JSExport
  public void settle(DrawingAsk ask) {
    var drawn = DrawingReading.drawn(ask, head.face, head.map);
    var line = drawn.line().on(head.map);
    if (line.crossing().isEmpty()) {
      ranges.settle(Designed.behind(line, drawn, treatment(drawn), areas));
    }
  }

  private Treatment treatment(Drawn drawn) {
    var before = known;
    if (before != null && before.isFor(drawn)) {
      return before.treatment();
    }
    var treatment = Designed.treatment(drawn, head.map);
    known = new Known(drawn, treatment);
    return treatment;
  }

  /// The dots that are set so that those wished for are kept, and the zones that have a place.
  record Laid(Layout layout, Set<Zone> placed) {}

  private Optional<Laid> layout(DotWish wish) {
    var placed = wish.placed();
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    zoned = wish.zoned(zoned);
    var field = wish.behindLine(zoned);
    var times = wish.times(more);
    return head.layouter.layIfFew(field, times).map(one -> new Laid(one, Set.copyOf(placed)));
  }

  private Optional<TreatmentPlan> plan(
      Designed designed, List<DesignedZone> zones, Optional<Laid> laid, String technique) {
    var worked = zones.stream().filter(DesignedZone::isWorked).toList();
    if (worked.isEmpty()) {
      return Optional.empty();
    }
    var cm2 = new EnumMap<Zone, Double>(Zone.class);
    var dots = new EnumMap<Zone, Double>(Zone.class);
    worked.forEach(zone -> {
      cm2.put(zone.zone(), zone.cm2());
      dots.put(zone.zone(), zone.dotsPerCm2());
    });
    var request =
        new PlanRequest(
            areas(cm2),
            isMeasured(designed, worked),
            dots,
            factors,
            Read.oneOf(Technique.values(), technique, "technique"),
            goal,
            policy,
            Progress.none());
    return Optional.of(
        TreatmentPlan.of(laid.map(one -> request.laid(counts(one))).orElse(request), hands));
  }

  private static Areas areas(Map<Zone, Double> cm2) {
    return new Areas(
        cm2.getOrDefault(Zone.HAIRLINE, 0.0),
        cm2.getOrDefault(Zone.TOP, 0.0),
        cm2.getOrDefault(Zone.CROWN, 0.0),
        cm2.getOrDefault(Zone.SIDES, 0.0),
        cm2.getOrDefault(Zone.SCAR, 0.0));
  }

  private static Map<Zone, Integer> counts(Laid laid) {
    var counts = new EnumMap<Zone, Integer>(Zone.class);
    laid.placed()
        .forEach(zone -> counts.put(zone, laid.layout().dotsByZone().getOrDefault(zone, 0)));
    return counts;
  }

  private boolean isMeasured(Designed designed, List<DesignedZone> worked) {
    return head.map.head().origin() == HeadModel.Origin.TAPES
        || worked.stream()
            .allMatch(zone -> designed.drawn().fill(zone.zone()).tracedCm2().isPresent());
  }

  /// By what was learnt of these hands from now on; null: nobody known yet.
  @JSExport
  public void withHands(@Nullable LearnedHandsAsk ask) {
    hands = ask == null ? unknown() : LearnedHandsReading.hands(ask).ready();
  }

  private static ReadyHands unknown() {
    return new Treating(DurationModel.unlearned(), "", "", 0).hands().ready();
  }

  /// The points of a template's line.
  @JSExport
  public JSObject lineOf(LineAsk ask) {
    return LineTelling.line(LineReading.curve(ask, head.face, head.map));
  }

  /// The skin in triangles, for pictures.
  @JSExport
  public JSObject skin() {
    return MeshTelling.mesh(SkinMesh.of(head.map));
  }

  /// A single place as it lies on this head: its outline, its end and its side.
  @JSExport
  public JSObject spot(WorkAsk.SpotAsk ask) {
    return places.of(DrawingReading.spot(ask));
  }

  /// Places on the skin, three figures a point, in mm.
  @JSExport
  public JSObject places(double[] us, double[] vs) {
    return places.of(us, vs);
  }

  /// Where the dots that were followed last lie on the skin: x, y, z of each in mm.
  @JSExport
  public JSObject dotPlaces() {
    return laid == null ? places.of(new double[0], new double[0]) : MapPlaces.ofDots(laid.layout());
  }

  /// The zone of each of these dots, and when its turn comes.
  @JSExport
  public @Nullable JSObject dotTurns() {
    return laid == null ? null : MapPlaces.turns(laid.layout());
  }

  /// The point of the map so many mm away over the skin, to the client's right and straight back.
  @JSExport
  public JSObject nudged(double u, double v, double rightMm, double backMm) {
    return places.nudged(u, v, rightMm, backMm);
  }

  /// The point of the map under a place in mm.
  @JSExport
  public JSObject pointOf(double x, double y, double z) {
    return places.pointOf(x, y, z);
  }

  /// Lines to build a hairline by.
  @JSExport
  public JSObject guides() {
    return LineTelling.guides(HairlineGuide.of(head.face, head.map));
  }
}
