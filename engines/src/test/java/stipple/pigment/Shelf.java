package stipple.pigment;

import java.util.ArrayList;
import java.util.List;
import stipple.number.Seed;

/// The inks that tests of recipes share: the four of the house, and four invented ones.
final class Shelf {

  private Shelf() {}

  /// So many inks, up to eight, with as much left as is assumed of a healed dot.
  static List<KeptInk> inks(int count) {
    List<KeptInk> inks = new ArrayList<>();
    var demo = new DemoInks(Read.table("demo-inks")).inks();
    for (var ink : demo) {
      inks.add(new KeptInk(ink.on(Grid.PUBLIC), Fade.HEALED_SHARE));
    }
    inks.add(invented("umber", 2.4, -2.6, 0.5, -1.2));
    inks.add(invented("warm black", 4.5, -0.4, 0.8, -0.5));
    inks.add(invented("cool black", 3.5, -1.4, 0.6, -1.1));
    inks.add(invented("ochre", 1.1, -3.4, 0.7, -2.2));
    return inks.subList(0, count);
  }

  private static KeptInk invented(String name, double k, double kPower, double s, double sPower) {
    var absorption = new double[Grid.PUBLIC.count()];
    var scattering = new double[absorption.length];
    for (int i = 0; i < absorption.length; i++) {
      double u = Grid.PUBLIC.nm(i) / 550;
      absorption[i] = k * Math.pow(u, kPower);
      scattering[i] = s * Math.pow(u, sPower);
    }
    var ink = Ink.of(name, InkGrade.LIBRARY, Grid.PUBLIC, absorption, scattering);
    return new KeptInk(ink, Fade.HEALED_SHARE);
  }

  static Lights lights() {
    return Lights.usual(Grid.PUBLIC, Read.table("observers"), Read.table("illuminants"));
  }

  /// A mix by lot: any proportions, thinned between two shades, evenly in their logarithm.
  static List<Double> mix(Seed seed, int inks, double leastParts, double mostParts) {
    double[] parts = new double[inks];
    double sum = 0;
    for (int i = 0; i < inks; i++) {
      parts[i] = -Math.log(1 - seed.at(i));
      sum += parts[i];
    }
    double n = leastParts * Math.pow(mostParts / leastParts, seed.at(inks));
    List<Double> shares = new ArrayList<>();
    for (double part : parts) {
      shares.add(part / sum / (1 + n));
    }
    return shares;
  }
}
