package stipple.pigment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stipple.number.LargestRemainder;

/// Counts a mix out in whole drops: rounds its shares, then tries a drop more and less of each ink
/// and a little more and less diluent, and keeps what comes nearest as counted.
final class WholeDrops {

  // diluent is measured in halves of a part; a shade above 100:1 cannot be told from none (chosen)
  private static final double HALF = 0.5;
  private static final double MOST_PARTS = 100;
  private static final int STEPS = 2;

  private final MixResiduals residuals;
  private final int capDrops;
  private final int[] base;
  private final int[] drops;
  private final double[] shares;
  private final boolean inOneCap;
  private double middleParts;
  private @Nullable CountedMix best;

  private WholeDrops(MixChoice choice, Cap cap, Counting counting) {
    this.residuals = choice.residuals();
    this.capDrops = cap.drops();
    this.inOneCap = counting == Counting.SINGLE_CAP;
    this.base = new int[residuals.unknowns()];
    this.drops = new int[base.length];
    this.shares = new double[base.length];
  }

  static CountedMix of(MixChoice choice, Cap cap, Counting counting) {
    var counter = new WholeDrops(choice, cap, counting);
    var bare = counter.bare();
    double ink = 0;
    for (double share : choice.chosenShares()) {
      ink += share;
    }
    if (ink > 0) {
      counter.round(choice.chosenShares(), ink);
      counter.count(0, 0);
    }
    var best = counter.best;
    return best != null && best.isBetterThan(bare) ? best : bare;
  }

  private CountedMix bare() {
    residuals.look(shares);
    return counted(0, 0);
  }

  private void round(double[] wanted, double ink) {
    if (inOneCap) {
      for (int k = 0; k < base.length; k++) {
        base[k] = LargestRemainder.nearest(wanted[k] * capDrops);
      }
      return;
    }
    var parts = new double[base.length];
    for (int k = 0; k < base.length; k++) {
      parts[k] = wanted[k] / ink * capDrops;
    }
    System.arraycopy(LargestRemainder.round(parts, capDrops), 0, base, 0, base.length);
    double diluent = Math.max(0, Math.min(MOST_PARTS, (1 - ink) / ink));
    middleParts = HALF * LargestRemainder.nearest(diluent / HALF);
  }

  private void count(int at, int used) {
    if (at == base.length) {
      if (inOneCap && used > 0) {
        judge(capDrops - used, 0);
      } else if (used == capDrops) {
        for (int step = -STEPS; step <= STEPS; step++) {
          judge(0, middleParts + HALF * step);
        }
      }
      return;
    }
    for (int some = Math.max(0, base[at] - 1); some <= base[at] + 1; some++) {
      if (used + some <= capDrops) {
        drops[at] = some;
        count(at + 1, used + some);
      }
    }
    drops[at] = 0;
  }

  private void judge(int diluentDrops, double parts) {
    if (parts < 0 || parts > MOST_PARTS) {
      return;
    }
    for (int k = 0; k < drops.length; k++) {
      shares[k] = drops[k] / (double) capDrops / (1 + parts);
    }
    residuals.look(shares);
    if (best == null || CountedMix.rounded(residuals.score()) <= best.score()) {
      var counted = counted(diluentDrops, parts);
      best = best == null || counted.isBetterThan(best) ? counted : best;
    }
  }

  private CountedMix counted(int diluentDrops, double parts) {
    var spectrum = residuals.spectrum();
    var all = new int[spectrum.palette().inks()];
    for (int k = 0; k < drops.length; k++) {
      all[spectrum.ink(k)] = drops[k];
    }
    List<Integer> listed = new ArrayList<>();
    for (int some : all) {
      listed.add(some);
    }
    var mix = new Mix(listed, diluentDrops, parts, residuals.lab(), residuals.deltaE());
    return new CountedMix(mix, CountedMix.rounded(residuals.score()));
  }
}
