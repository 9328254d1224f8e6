package stipple.browser;

import java.util.Arrays;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int8Array;
import stipple.dots.Layout;
import stipple.scalp.ConformalChart;
import stipple.scalp.Position;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;

/// Points of the map as places on the skin and back; those of dots are known once they were asked.
final class MapPlaces {

  private static final double SMALL = 0.002;

  private final ScalpMap map;
  private final ConformalChart chart;
  // u and v of each place that may have a dot, once it had one
  private float[] known = new float[0];

  MapPlaces(OpenHead head) {
    this.map = head.map;
    this.chart = head.chart;
  }

  /// Where the dots of a layout lie on the map.
  void add(JSMapLike<JSObject> told, Layout layout) {
    int size = layout.size();
    float[] us = new float[size];
    float[] vs = new float[size];
    if (known.length == 0) {
      known = new float[2 * layout.sites()];
      Arrays.fill(known, Float.NaN);
    }
    for (int dot = 0; dot < size; dot++) {
      int at = 2 * layout.site(dot);
      if (Float.isNaN(known[at])) {
        var point = chart.toArc(layout.p(dot), layout.q(dot));
        known[at] = (float) point.u();
        known[at + 1] = (float) point.v();
      }
      us[dot] = known[at];
      vs[dot] = known[at + 1];
    }
    told.set("us", Float32Array.fromJavaArray(us));
    told.set("vs", Float32Array.fromJavaArray(vs));
  }

  static JSObject ofDots(Layout layout) {
    float[] at = new float[3 * layout.size()];
    for (int dot = 0; dot < layout.size(); dot++) {
      at[3 * dot] = (float) layout.xMm(dot);
      at[3 * dot + 1] = (float) layout.yMm(dot);
      at[3 * dot + 2] = (float) layout.zMm(dot);
    }
    return Float32Array.fromJavaArray(at);
  }

  /// When the turn of each dot comes in its zone.
  static JSObject turns(Layout layout) {
    byte[] zones = new byte[layout.size()];
    float[] scores = new float[zones.length];
    for (int dot = 0; dot < zones.length; dot++) {
      zones[dot] = (byte) layout.zone(dot).place();
      scores[dot] = (float) layout.score(dot);
    }
    JSMapLike<JSObject> told = PlanTelling.object();
    told.set("zones", Int8Array.fromJavaArray(zones));
    told.set("scores", Float32Array.fromJavaArray(scores));
    return told;
  }

  JSObject of(double[] us, double[] vs) {
    float[] places = new float[3 * us.length];
    for (int i = 0; i < us.length; i++) {
      var place = map.at(new ScalpPoint(us[i], vs[i]));
      places[3 * i] = (float) place.xMm();
      places[3 * i + 1] = (float) place.yMm();
      places[3 * i + 2] = (float) place.zMm();
    }
    return Float32Array.fromJavaArray(places);
  }

  JSObject of(Spot spot) {
    JSMapLike<JSObject> told = PlanTelling.object();
    told.set("rings", FollowedTelling.rings(spot.on(map)));
    told.set("end", point(spot.end(map)));
    told.set("side", point(spot.side(map)));
    return told;
  }

  JSObject nudged(double u, double v, double rightMm, double backMm) {
    double wide =
        map.at(new ScalpPoint(u - SMALL, v)).distanceMm(map.at(new ScalpPoint(u + SMALL, v)));
    double deep =
        map.at(new ScalpPoint(u, v - SMALL)).distanceMm(map.at(new ScalpPoint(u, v + SMALL)));
    return point(u + rightMm * 2 * SMALL / wide, v - backMm * 2 * SMALL / deep);
  }

  JSObject pointOf(double x, double y, double z) {
    return point(map.pointOf(new Position(x, y, z)));
  }

  private static JSObject point(ScalpPoint point) {
    return point(point.u(), point.v());
  }

  private static JSObject point(double u, double v) {
    JSMapLike<JSObject> told = PlanTelling.object();
    told.set("u", JSNumber.valueOf(u));
    told.set("v", JSNumber.valueOf(v));
    return told;
  }
}
