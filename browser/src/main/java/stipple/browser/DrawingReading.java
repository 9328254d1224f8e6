package stipple.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.design.Drawn;
import stipple.design.Fill;
import stipple.duration.Factors;
import stipple.duration.GapPolicy;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.duration.PlanPolicy;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.Zone;

/// Reads a drawing and what a plan follows from into the engines' words.
final class DrawingReading {

  private DrawingReading() {}

  static Drawn drawn(DrawingAsk ask, FaceMeasures face, ScalpMap map) {
    return new Drawn(
        loss(ask.getStage(), ask.getFrontBack(), ask.getCrownWider(), ask.getSidesLower()),
        LineReading.curve(ask.getLine(), face, map),
        Read.oneOf(EdgeStyle.values(), ask.getEdge(), "edge"),
        ask.isWholeEdge(),
        spots(ask.getSpots()),
        fills(ask));
  }

  static Optional<Loss> loss(String stage, double frontBack, double crownWider, double sidesLower) {
    return stage.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Loss(
                Read.oneOf(Stage.values(), stage, "stage"), frontBack, crownWider, sidesLower));
  }

  static List<Spot> spots(WorkAsk.SpotAsk[] asks) {
    var spots = new ArrayList<Spot>();
    for (var ask : asks) {
      spots.add(spot(ask));
    }
    return spots;
  }

  static Spot spot(WorkAsk.SpotAsk ask) {
    return new Spot(
        Read.oneOf(Spot.Kind.values(), ask.getKind(), "kind of a spot"),
        new ScalpPoint(ask.getU(), ask.getV()),
        ask.getLengthMm(),
        ask.getWidthMm(),
        ask.getHeadingRad());
  }

  private static Map<Zone, Fill> fills(DrawingAsk ask) {
    var wanted = ByZone.read(ask.getWantedPerCm2());
    var hairs = ByZone.read(ask.getHairsPerCm2());
    var traced = ByZone.read(ask.getTracedCm2());
    var fills = new EnumMap<Zone, Fill>(Zone.class);
    wanted.forEach((zone, dots) ->
        fills.put(
            zone,
            new Fill(
                dots,
                hairs.getOrDefault(zone, 0.0),
                Optional.ofNullable(traced.get(zone)).filter(cm2 -> cm2 > 0))));
    return fills;
  }

  static Factors factors(DesignerAsk.PlanningAsk ask) {
    return PlanReading.factors(
        ask,
        Read.whole(ask.getToleranceMinutes(), "tolerance"),
        Read.oneOf(Healing.values(), ask.getHealing(), "healing"));
  }

  static Goal goal(DesignerAsk.PlanningAsk ask) {
    return Read.oneOf(Goal.values(), ask.getGoal(), "goal");
  }

  static PlanPolicy policy(DesignerAsk.PlanningAsk ask) {
    return new PlanPolicy(
        GapPolicy.from(Read.whole(ask.getGapMinDays(), "shortest gap")),
        Read.whole(ask.getCapMinutes(), "longest session"),
        true,
        true,
        Read.whole(ask.getChosenSessions(), "chosen sessions"));
  }
}
