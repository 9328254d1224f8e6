package stipple.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;
import stipple.design.Designed;
import stipple.design.DesignedZone;
import stipple.design.PlannedLayout;
import stipple.duration.PlannedSession;
import stipple.duration.TreatmentPlan;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.MapLine;
import stipple.scalp.Ring;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Shape;
import stipple.scalp.Zone;

/// Tells a page what follows from a drawing; the shape is told in designer.d.ts.
final class FollowedTelling {

  private static final int EVERY = 3;
  private static final Map<Zone, String> NAMES = names();

  private final OpenHead head;
  private final MapPlaces places;
  private final AreaRanges ranges;

  FollowedTelling(OpenHead head, MapPlaces places, AreaRanges ranges) {
    this.head = head;
    this.places = places;
    this.ranges = ranges;
  }

  private static Map<Zone, String> names() {
    var names = new EnumMap<Zone, String>(Zone.class);
    for (var zone : Zone.values()) {
      names.put(zone, zone.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /// A line that crosses itself: nothing lies behind it.
  JSObject crossed(HairlineCurve curve, MapLine line) {
    JSMapLike<JSObject> told = PlanTelling.object();
    told.set("line", line(curve, line, true));
    told.set("zones", PlanTelling.listed(List.of()));
    return told;
  }

  JSObject followed(
      Designed designed,
      MapLine drawnLine,
      List<DesignedZone> zones,
      Optional<OpenDesigner.Laid> laid,
      Optional<TreatmentPlan> plan) {
    JSMapLike<JSObject> told = PlanTelling.object();
    told.set("line", line(designed.drawn().line(), drawnLine, false));
    var all = ranges.of(zones, designed);
    PlanTelling.put(told, "totalCm2", all.middle());
    PlanTelling.put(told, "lowCm2", all.low());
    PlanTelling.put(told, "highCm2", all.high());
    var tellings = new ArrayList<JSObject>();
    for (var zone : zones) {
      tellings.add(zone(zone, designed, plan));
    }
    told.set("zones", PlanTelling.listed(tellings));
    plan.ifPresent(one -> told.set("plan", plan(one)));
    if (laid.isPresent() && plan.isPresent()) {
      told.set("dots", dots(laid.get(), plan.get()));
    }
    return told;
  }

  private JSObject line(HairlineCurve curve, MapLine drawnLine, boolean crosses) {
    JSMapLike<JSObject> told = PlanTelling.object();
    LineTelling.addSamples(told, drawnLine, EVERY);
    LineTelling.addPoints(told, "pointUs", "pointVs", curve);
    told.set("crosses", JSBoolean.valueOf(crosses));
    var wish = HairlineWish.of(curve, HairlineTemplate.GARG, head.face, head.map);
    PlanTelling.put(told, "heightMm", wish.heightMm());
    PlanTelling.put(told, "recessionMm", wish.recessionMm());
    put(told, "cornerSideMm", wish.cornerSideMm());
    put(told, "leftRecessionMm", wish.leftRecessionMm());
    put(told, "leftCornerSideMm", wish.leftCornerSideMm());
    return told;
  }

  private static void put(
      JSMapLike<JSObject> told, String name, @org.jspecify.annotations.Nullable Double figure) {
    PlanTelling.put(told, name, figure == null ? Double.NaN : figure);
  }

  private JSObject zone(DesignedZone zone, Designed designed, Optional<TreatmentPlan> plan) {
    JSMapLike<JSObject> told = PlanTelling.object();
    var range = ranges.of(zone, designed);
    told.set("zone", PlanTelling.text(NAMES.getOrDefault(zone.zone(), "")));
    PlanTelling.put(told, "cm2", zone.cm2());
    PlanTelling.put(told, "lowCm2", range.low());
    PlanTelling.put(told, "highCm2", range.high());
    PlanTelling.put(told, "dotsPerCm2", zone.dotsPerCm2());
    PlanTelling.put(told, "dots", plan.map(one -> dots(one, zone.zone())).orElse(0));
    told.set("rings", rings(designed.shape(zone.zone())));
    return told;
  }

  // the figures that change while a line is dragged; their causes and reasons come from the server
  private static JSObject plan(TreatmentPlan plan) {
    JSMapLike<JSObject> told = PlanTelling.object();
    PlanTelling.put(told, "sessionNumber", plan.sessionNumber());
    PlanTelling.put(told, "totalDots", plan.totalDots());
    var sessions = new ArrayList<JSObject>();
    for (var session : plan.sessions()) {
      sessions.add(session(session));
    }
    told.set("sessions", PlanTelling.listed(sessions));
    return told;
  }

  private static JSObject session(PlannedSession session) {
    JSMapLike<JSObject> told = PlanTelling.object();
    PlanTelling.put(told, "number", session.number());
    PlanTelling.put(told, "part", PlanTelling.text(session.part()));
    PlanTelling.put(told, "totalDots", session.totalDots());
    PlanTelling.put(told, "p10", session.estimate().p10());
    PlanTelling.put(told, "p50", session.estimate().p50());
    PlanTelling.put(told, "p90", session.estimate().p90());
    PlanTelling.put(told, "bookedMinutes", session.estimate().bookedMinutes());
    return told;
  }

  private static int dots(TreatmentPlan plan, Zone zone) {
    return plan.sessions().stream().mapToInt(sitting -> sitting.dots().getOrDefault(zone, 0)).sum();
  }

  static JSObject rings(Shape shape) {
    return PlanTelling.listed(shape.rings().stream().map(FollowedTelling::ring).toList());
  }

  private static JSObject ring(Ring ring) {
    double[] us = new double[ring.size()];
    double[] vs = new double[ring.size()];
    for (int i = 0; i < us.length; i++) {
      us[i] = (double) ring.gridU(i) / ScalpPoint.STEPS;
      vs[i] = (double) ring.gridV(i) / ScalpPoint.STEPS;
    }
    JSMapLike<JSObject> told = PlanTelling.object();
    told.set("us", Float64Array.fromJavaArray(us));
    told.set("vs", Float64Array.fromJavaArray(vs));
    return told;
  }

  // sessions as the client counts them: the parts of one are one
  private JSObject dots(OpenDesigner.Laid laid, TreatmentPlan plan) {
    var layout = laid.layout();
    var sittings = PlannedLayout.sittings(plan, laid.placed(), layout);
    int size = layout.size();
    byte[] sessions = new byte[size];
    byte[] numbers = new byte[sittings.count() + 1];
    for (int sitting = 1; sitting < numbers.length; sitting++) {
      numbers[sitting] = (byte) plan.sessions().get(sitting - 1).number();
    }
    for (int dot = 0; dot < size; dot++) {
      sessions[dot] = numbers[sittings.session(dot)];
    }
    JSMapLike<JSObject> told = PlanTelling.object();
    PlanTelling.put(told, "count", size);
    PlanTelling.put(told, "lackingDots", layout.lackingDots());
    told.set("sessions", Int8Array.fromJavaArray(sessions));
    places.add(told, layout);
    return told;
  }
}
