package stipple.pigment;

import java.util.ArrayList;
import java.util.List;

/// One choice among the inks, brought as near to a target as it comes.
final class MixChoice {

  // depths of a dot to begin with, of the darkest ink and of each other: faint enough and dark
  // enough that some step shows from one of them; all at nothing no step shows (chosen: with these
  // none of 8,000 mixes was missed)
  private static final double[][] STARTS = {{0.6, 0.6}, {10, 10}, {3, 0.05}};
  // below this a start needs no other (chosen)
  private static final double NEAR = 0.02;

  private final MixResiduals residuals;
  private final MixSolver solver;
  private final double[] start;
  private final double[] best;
  private double cost = Double.POSITIVE_INFINITY;
  private int tried;

  MixChoice(Palette palette, Lights lights, Target target, double ridge, int... chosen) {
    this.residuals = new MixResiduals(new MixSpectrum(palette, chosen), lights, target, ridge);
    this.solver = new MixSolver(residuals);
    this.start = new double[chosen.length];
    this.best = new double[chosen.length];
  }

  /// Goes from the first start only.
  MixChoice begun() {
    return from(1);
  }

  /// Goes on from the other starts unless it is near already.
  MixChoice finished() {
    return from(STARTS.length);
  }

  private MixChoice from(int last) {
    for (; tried < last && cost > NEAR * NEAR; tried++) {
      go(STARTS[tried][0], STARTS[tried][1]);
    }
    return this;
  }

  private void go(double darkestDepth, double otherDepth) {
    int darkest = 0;
    for (int k = 1; k < start.length; k++) {
      darkest = strength(k) > strength(darkest) ? k : darkest;
    }
    for (int k = 0; k < start.length; k++) {
      double depth = k == darkest ? darkestDepth : otherDepth;
      start[k] = Math.min(1.0 / start.length, depth / Math.max(1e-9, strength(k)));
    }
    double there = solver.from(start);
    if (there < cost) {
      cost = there;
      System.arraycopy(solver.place(), 0, best, 0, best.length);
    }
  }

  private double strength(int k) {
    return residuals.spectrum().palette().strength(residuals.spectrum().ink(k));
  }

  MixResiduals residuals() {
    return residuals;
  }

  /// The shares of the chosen inks, in their order.
  double[] chosenShares() {
    return best;
  }

  /// How far off it is, other lights counting a little.
  double score() {
    residuals.look(best);
    return residuals.score();
  }

  /// The shares of all inks, and their colour.
  MixShares shares() {
    residuals.look(best);
    var spectrum = residuals.spectrum();
    var all = new double[spectrum.palette().inks()];
    for (int k = 0; k < best.length; k++) {
      all[spectrum.ink(k)] = best[k];
    }
    List<Double> shares = new ArrayList<>();
    for (double share : all) {
      shares.add(share);
    }
    return new MixShares(shares, residuals.lab(), residuals.deltaE());
  }
}
