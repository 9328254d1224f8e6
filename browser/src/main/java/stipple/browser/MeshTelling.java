package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Uint16Array;
import stipple.scalp.SkinMesh;

/// Tells the skin of a head to a page as triangles; the shape is told in designer.d.ts.
final class MeshTelling {

  private MeshTelling() {}

  static JSObject mesh(SkinMesh mesh) {
    JSMapLike<JSObject> told = PlanTelling.object();
    String[] axes = {"x", "y", "z"};
    for (int axis = 0; axis < 3; axis++) {
      told.set(axes[axis], Float32Array.fromJavaArray(every(mesh.places(), axis, 3)));
      told.set("n" + axes[axis], Float32Array.fromJavaArray(every(mesh.normals(), axis, 3)));
    }
    told.set("us", Float32Array.fromJavaArray(every(mesh.points(), 0, 2)));
    told.set("vs", Float32Array.fromJavaArray(every(mesh.points(), 1, 2)));
    int[] corners = mesh.triangles();
    char[] triangles = new char[corners.length];
    for (int i = 0; i < corners.length; i++) {
      triangles[i] = (char) corners[i];
    }
    told.set("triangles", Uint16Array.fromJavaArray(triangles));
    return told;
  }

  private static float[] every(float[] figures, int from, int step) {
    float[] some = new float[figures.length / step];
    for (int i = 0; i < some.length; i++) {
      some[i] = figures[from + step * i];
    }
    return some;
  }
}
