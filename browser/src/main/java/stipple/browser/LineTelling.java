package stipple.browser;

import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.typedarrays.Float64Array;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlineGuide;
import stipple.scalp.HairlinePoint;
import stipple.scalp.MapLine;

/// Tells lines to a page; the shapes are told in designer.d.ts.
final class LineTelling {

  private LineTelling() {}

  /// A line by its points.
  static JSObject line(HairlineCurve curve) {
    JSMapLike<JSObject> told = PlanTelling.object();
    told.set("kind", PlanTelling.text("DRAWN"));
    addPoints(told, "us", "vs", curve);
    return told;
  }

  static void addPoints(JSMapLike<JSObject> told, String us, String vs, HairlineCurve curve) {
    var points = curve.points();
    told.set(us, numbers(points.stream().mapToDouble(point -> point.at().u()).toArray()));
    told.set(vs, numbers(points.stream().mapToDouble(point -> point.at().v()).toArray()));
    told.set(
        "tags",
        PlanTelling.listed(points.stream().map(point -> PlanTelling.text(tag(point))).toList()));
    told.set("symmetric", JSBoolean.valueOf(curve.symmetric()));
  }

  private static String tag(HairlinePoint point) {
    var tag = point.tag();
    return tag == null ? "" : tag.name();
  }

  private static JSObject numbers(double[] numbers) {
    var told = new org.teavm.jso.core.JSArray<JSObject>();
    for (double number : numbers) {
      told.push(org.teavm.jso.core.JSNumber.valueOf(number));
    }
    return told;
  }

  /// The samples of a line, one in so many.
  static void addSamples(JSMapLike<JSObject> told, MapLine line, int every) {
    int last = line.size() - 1;
    int count = (last + every - 1) / every + 1;
    double[] us = new double[count];
    double[] vs = new double[count];
    for (int i = 0; i < count; i++) {
      int sample = Math.min(last, i * every);
      us[i] = line.u(sample);
      vs[i] = line.v(sample);
    }
    told.set("us", Float64Array.fromJavaArray(us));
    told.set("vs", Float64Array.fromJavaArray(vs));
  }

  static JSObject guides(List<HairlineGuide> guides) {
    return PlanTelling.listed(guides.stream().map(LineTelling::guide).toList());
  }

  private static JSObject guide(HairlineGuide guide) {
    JSMapLike<JSObject> told = PlanTelling.object();
    told.set("name", PlanTelling.text(guide.name().name()));
    addSamples(told, guide.line(), 1);
    return told;
  }
}
