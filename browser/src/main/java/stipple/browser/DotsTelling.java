package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;
import stipple.dots.Layout;
import stipple.dots.Sessions;

/// Tells dots to a page as rows of numbers; the shape is told in stipple.d.ts.
final class DotsTelling {

  private DotsTelling() {}

  static JSMapLike<JSObject> dots(Sessions sessions) {
    var layout = sessions.layout();
    int size = layout.size();
    int[] ids = new int[size];
    double[] scores = new double[size];
    byte[] placed = new byte[size];
    byte[] zones = new byte[size];
    for (int dot = 0; dot < size; dot++) {
      ids[dot] = layout.id(dot);
      placed[dot] = (byte) sessions.session(dot);
      zones[dot] = (byte) layout.zone(dot).place();
      scores[dot] = layout.score(dot);
    }
    JSMapLike<JSObject> told = JSObjects.create();
    told.set("count", JSNumber.valueOf(size));
    told.set("lackingDots", JSNumber.valueOf(layout.lackingDots()));
    told.set("byZone", PlanTelling.dots(layout.dotsByZone()));
    told.set("ids", Int32Array.fromJavaArray(ids));
    told.set("sessions", Int8Array.fromJavaArray(placed));
    told.set("zones", Int8Array.fromJavaArray(zones));
    told.set("scores", Float64Array.fromJavaArray(scores));
    addPlaces(told, layout);
    return told;
  }

  private static void addPlaces(JSMapLike<JSObject> told, Layout layout) {
    int size = layout.size();
    double[] p = new double[size];
    double[] q = new double[size];
    float[] x = new float[size];
    float[] y = new float[size];
    float[] z = new float[size];
    for (int dot = 0; dot < size; dot++) {
      p[dot] = layout.p(dot);
      q[dot] = layout.q(dot);
      x[dot] = (float) layout.xMm(dot);
      y[dot] = (float) layout.yMm(dot);
      z[dot] = (float) layout.zMm(dot);
    }
    told.set("p", Float64Array.fromJavaArray(p));
    told.set("q", Float64Array.fromJavaArray(q));
    told.set("x", Float32Array.fromJavaArray(x));
    told.set("y", Float32Array.fromJavaArray(y));
    told.set("z", Float32Array.fromJavaArray(z));
  }
}
