package stipple.scalp;

/// One millimetre straight behind a line, square to it on the skin, told as a step on the map.
///
/// Looked up on the skin at every few samples; in between the step changes evenly.
final class BehindSteps {

  private final int every;
  private final double[] u;
  private final double[] v;

  BehindSteps(LaidHairline hairline, int every) {
    this.every = every;
    var line = hairline.line();
    int last = line.size() - 1;
    this.u = new double[last + 1];
    this.v = new double[last + 1];
    int from = 0;
    lookUp(hairline.map(), line, 0);
    while (from < last) {
      int to = Math.min(last, from + every);
      lookUp(hairline.map(), line, to);
      for (int i = from + 1; i < to; i++) {
        double share = (double) (i - from) / (to - from);
        u[i] = (1 - share) * u[from] + share * u[to];
        v[i] = (1 - share) * v[from] + share * v[to];
      }
      from = to;
    }
  }

  private void lookUp(ScalpMap map, MapLine line, int i) {
    var ahead =
        Direction.from(
            map.at(line.at(Math.max(0, i - 1))), map.at(line.at(Math.min(line.size() - 1, i + 1))));
    var skin = map.skinAt(line.at(i));
    var facing = skin.facing();
    var here = skin.place();
    var behind = facing.cross(ahead);
    var there =
        map.pointOf(
            new Position(
                here.xMm() + behind.x(), here.yMm() + behind.y(), here.zMm() + behind.z()));
    u[i] = there.u() - line.u(i);
    v[i] = there.v() - line.v(i);
  }

  int every() {
    return every;
  }

  double u(int sample) {
    return u[sample];
  }

  double v(int sample) {
    return v[sample];
  }
}
