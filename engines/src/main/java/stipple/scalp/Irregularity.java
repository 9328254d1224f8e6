package stipple.scalp;

import stipple.number.Bounds;
import stipple.number.Seed;

/// How unevenly a hairline runs: wide waves and small teeth, forward and back, by a kept chance.
///
/// *Domain*: macroMm the most a wave of 20 mm leaves the line, 0–6 mm · microMm the most a tooth of
/// 3 mm does, 0–2 mm. Left and right differ; at the temples it fades to nothing. Sizes are an
/// assumption: sources ask for both kinds and give no figures `[Shapiro]` `[Rejuvenate]`.
public record Irregularity(long seedKey, double macroMm, double microMm) {

  private static final double MACRO_LENGTH_MM = 20;
  private static final double MICRO_LENGTH_MM = 3;
  // the last stretch before a temple, on which it fades (chosen)
  private static final double FADE_MM = 20;
  private static final int MACRO = 1;
  private static final int MICRO = 2;
  private static final int RIGHT = 1;
  private static final int LEFT = 2;
  // the root mean square of such waves for a size of 1: values spread evenly over −1 to 1, 1/3,
  // times the 26/35 that stay when neighbours are blended by a smooth step
  private static final double RMS_OF_SIZE = Math.sqrt(26.0 / 105);

  public Irregularity {
    Bounds.within(macroMm, "size of the wide waves", "mm", 0, 6);
    Bounds.within(microMm, "size of the small teeth", "mm", 0, 2);
  }

  /// The usual amount: 2 mm and 0.6 mm (an assumption).
  public static Irregularity usual(long seedKey) {
    return new Irregularity(seedKey, 2, 0.6);
  }

  /// How far such a line lies off the smooth one, as a root mean square. *Range*: 0–3.2 mm.
  public double rmsMm() {
    return RMS_OF_SIZE * Math.sqrt(macroMm * macroMm + microMm * microMm);
  }

  /// How far behind (+) or before (−) the smooth line each sample lies.
  double[] offsetsMm(double[] alongMm, int middle) {
    double[] offsets = new double[alongMm.length];
    double toMiddle = alongMm[middle];
    double toEnd = alongMm[alongMm.length - 1] - toMiddle;
    var right = new Side(RIGHT, toMiddle);
    var left = new Side(LEFT, toEnd);
    for (int i = 0; i < offsets.length; i++) {
      double beside = Math.abs(alongMm[i] - toMiddle);
      double rest = (i < middle ? toMiddle : toEnd) - beside;
      double shown = smoothStep(rest / FADE_MM);
      offsets[i] = shown * (i < middle ? right : left).offsetMm(beside);
    }
    return offsets;
  }

  /// What was drawn by lot for one side, all at once: drawing is slow in a browser.
  private final class Side {

    private final double[] macro;
    private final double[] micro;

    Side(int side, double longMm) {
      var seed = new Seed(seedKey);
      macro = drawn(seed.named(MACRO), side, longMm / MACRO_LENGTH_MM);
      micro = drawn(seed.named(MICRO), side, longMm / MICRO_LENGTH_MM);
    }

    double offsetMm(double besideMm) {
      return macroMm * noise(macro, besideMm / MACRO_LENGTH_MM)
          + microMm * noise(micro, besideMm / MICRO_LENGTH_MM);
    }
  }

  // Both sides share the value in the middle, so that the line does not tear there.
  private static double[] drawn(Seed seed, int side, double furthest) {
    double[] nodes = new double[(int) furthest + 2];
    var sided = seed.named(side);
    nodes[0] = seed.at(0);
    for (int node = 1; node < nodes.length; node++) {
      nodes[node] = sided.at(node);
    }
    return nodes;
  }

  private static double noise(double[] nodes, double way) {
    int node = (int) way;
    double share = smoothStep(way - node);
    double value = (1 - share) * nodes[node] + share * nodes[node + 1];
    return 2 * value - 1;
  }

  static double smoothStep(double share) {
    double within = Math.max(0, Math.min(1, share));
    return within * within * (3 - 2 * within);
  }
}
