package stipple.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stipple.dots.Tile;
import stipple.evenness.Evenness;
import stipple.evenness.Patch;
import stipple.evenness.Points;
import stipple.evenness.Spectrum;

/// How even the tile is up to each share of its points, in every measure, each with the bound that
/// a tile must keep to be shipped.
final class PrefixEvenness {

  private static final double[] SHARES = {0.125, 0.25, 0.33, 0.4, 0.5, 0.66, 0.7, 0.8, 1};

  private final Tile tile;
  private final List<Figure> figures = new ArrayList<>();
  private String prefix = "";
  private int count;

  PrefixEvenness(Tile tile) {
    this.tile = tile;
  }

  List<Figure> figures() {
    for (double share : SHARES) {
      prefix = String.format(Locale.ROOT, "prefix.%s", word(100 * share));
      count = (int) (share * tile.points());
      add(points());
    }
    return figures;
  }

  private static String word(double percent) {
    return percent == Math.rint(percent)
        ? Long.toString(Math.round(percent))
        : Double.toString(percent);
  }

  private Points points() {
    double[] x = new double[count];
    double[] y = new double[count];
    for (int rank = 0; rank < count; rank++) {
      x[rank] = tile.x(rank);
      y[rank] = tile.y(rank);
    }
    return new Points(x, y, Patch.torus(Tile.SIDE, Tile.SIDE));
  }

  private void add(Points points) {
    var evenness = Evenness.of(points);
    add("rho", evenness.rho(), Target.atLeast(0.62));
    add("rho01", evenness.rho01(), Target.atLeast(0.65));
    add("mean.rho", evenness.meanRho(), Target.between(0.79, 0.83));
    add("cv.nn", evenness.cvNn(), Target.between(0.07, 0.11));
    add("covering", evenness.covering(), Target.atMost(0.90));
    add("cv.voronoi", evenness.cvVoronoi(), Target.atMost(0.15));
    add("gn", evenness.gn(), Target.atMost(1.12));
    add("psi6", evenness.psi6(), Target.atMost(0.48));
    add("fano25", evenness.fano25(), Target.atMost(0.10));
    add("fano100", evenness.fano100(), Target.atMost(0.065));
    var spectrum = Spectrum.of(points);
    add("s0", spectrum.s0(), Target.atMost(0.05));
    add("anisotropy", spectrum.anisotropy(), Target.between(-0.3, 0.3));
    add("ring", spectrum.maxRing(), Target.atMost(2.2));
    add("a4", spectrum.a4(), Target.atMost(0.08));
    add("a6", spectrum.a6(), Target.atMost(0.08));
    add("bin", spectrum.maxBin(), Target.atMost(25));
  }

  private void add(String figure, double value, Target target) {
    figures.add(new Figure(prefix, figure, value, "", count, target));
  }
}
