package stipple.studio.treatment.pigmentmixing;

import java.util.ArrayList;
import java.util.List;
import stipple.number.Seed;

/// A patch of skin under a glass: dots as dense as they are set, to see how one shows beside the
/// other. How they lie is drawn by lot about even places; the dots of the client's own layout are
/// on the plan.
public final class DotPatch {

  /// The side of the patch.
  public static final double SIDE_MM = 4;

  private static final double MM2_PER_CM2 = 100;
  private static final double OFF_PLACE = 0.18;
  private static final Seed SEED = new Seed(4);

  private DotPatch() {}

  /// Where a dot lies, from the corner of the patch.
  public record At(double xMm, double yMm) {}

  /// *Domain*: 1–1000 dots a cm².
  public static List<At> dots(double dotsPerCm2) {
    double apart = Math.sqrt(2 / Math.sqrt(3) * MM2_PER_CM2 / dotsPerCm2);
    double rowsApart = apart * Math.sqrt(3) / 2;
    var dots = new ArrayList<At>();
    int drawn = 0;
    for (int row = 0; row * rowsApart < SIDE_MM; row++) {
      double first = row % 2 == 0 ? apart / 4 : apart * 3 / 4;
      for (double x = first; x < SIDE_MM; x += apart) {
        double off = (SEED.at(drawn) - 0.5) * 2 * OFF_PLACE * apart;
        double offToo = (SEED.at(drawn + 1) - 0.5) * 2 * OFF_PLACE * apart;
        drawn += 2;
        dots.add(new At(x + off, (row + 0.5) * rowsApart + offToo));
      }
    }
    return dots;
  }
}
