package stipple.evenness;

/// How far one dot lies from another in one direction.
@FunctionalInterface
public interface Component {

  double between(int from, int to);

  /// Along a direction on the surface, its own at each dot.
  ///
  /// *Domain*: unit vectors, one to each dot, as their x, y and z.
  static Component along(SurfacePoints points, double[] x, double[] y, double[] z) {
    return (from, to) ->
        (points.x()[to] - points.x()[from]) * x[from]
            + (points.y()[to] - points.y()[from]) * y[from]
            + (points.z()[to] - points.z()[from]) * z[from];
  }

  /// Along an axis of a picture, given each dot's place on that axis.
  static Component in(double[] place) {
    return (from, to) -> place[to] - place[from];
  }
}
