package stipple.dots;

import java.util.Arrays;
import java.util.List;
import stipple.number.Bounds;
import stipple.scalp.ScalpPoint;

/// The single hairs of a scalp, measured once: follicles keep their places for years `[Kasprzak]`,
/// so a new fit of the head changes the chart and never the hairs.
///
/// *Domain*: arc coordinates up to the rim, at most 50,000 hairs.
public final class HairPoints {

  /// The most hairs that one scalp may have measured.
  public static final int MOST = 50_000;

  // the rim, and what rounding to the grid of arc coordinates may add
  private static final double FARTHEST = 1 + 1e-4;

  private final double[] us;
  private final double[] vs;

  private HairPoints(double[] us, double[] vs) {
    this.us = us;
    this.vs = vs;
  }

  /// From places on the scalp.
  public static HairPoints of(List<ScalpPoint> hairs) {
    double[] us = new double[hairs.size()];
    double[] vs = new double[hairs.size()];
    for (int i = 0; i < us.length; i++) {
      us[i] = hairs.get(i).u();
      vs[i] = hairs.get(i).v();
    }
    return of(us, vs);
  }

  /// From arc coordinates, one u and one v for each hair; they are copied.
  public static HairPoints of(double[] us, double[] vs) {
    Bounds.within(us.length, "number of hairs", "hairs", 0, MOST);
    if (us.length != vs.length) {
      throw new IllegalArgumentException(
          "each hair needs its u and its v, got " + us.length + " and " + vs.length);
    }
    for (int i = 0; i < us.length; i++) {
      double rho = Math.sqrt(us[i] * us[i] + vs[i] * vs[i]);
      if (!(rho <= FARTHEST)) {
        throw new IllegalArgumentException(
            "hair "
                + (i + 1)
                + " of "
                + us.length
                + " must lie on the scalp, up to 1 disc unit from the top of the head, got "
                + us[i]
                + ", "
                + vs[i]);
      }
    }
    return new HairPoints(Arrays.copyOf(us, us.length), Arrays.copyOf(vs, vs.length));
  }

  /// How many hairs there are. *Range*: 0–50,000.
  public int count() {
    return us.length;
  }

  ScalpPoint at(int hair) {
    return new ScalpPoint(us[hair], vs[hair]);
  }
}
