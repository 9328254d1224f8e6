package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.number.Seed;
import stipple.pigment.DemoInks;
import stipple.pigment.Fade;
import stipple.pigment.Field;
import stipple.pigment.Grid;
import stipple.pigment.Hand;
import stipple.pigment.Ink;
import stipple.pigment.InkGrade;
import stipple.pigment.KeptInk;
import stipple.pigment.Lights;
import stipple.pigment.MixSearch;
import stipple.pigment.Placement;
import stipple.pigment.SkinTable;
import stipple.pigment.SkinTone;

/// Inks, skins and mixes to measure recipes with: the four inks of the house and four invented
/// ones, six skins from light to dark, mixes by lot.
final class InkShelf {

  static final int SKINS = 6;
  private static final Field FIELD = new Field(150);

  private final List<KeptInk> inks = new ArrayList<>();
  private final List<SkinTable> skins = new ArrayList<>();
  private final Lights lights;

  InkShelf() throws IOException {
    for (var ink : new DemoInks(PigmentTables.read("demo-inks")).inks()) {
      inks.add(new KeptInk(ink.on(Grid.HOUSE), Fade.HEALED_SHARE));
    }
    inks.add(invented("umber", 2.4, -2.6, 0.5, -1.2));
    inks.add(invented("warm black", 4.5, -0.4, 0.8, -0.5));
    inks.add(invented("cool black", 3.5, -1.4, 0.6, -1.1));
    inks.add(invented("ochre", 1.1, -3.4, 0.7, -2.2));
    var layers = PigmentTables.skin(Grid.HOUSE);
    for (int i = 0; i < SKINS; i++) {
      var tone = new SkinTone(0.015 + 0.025 * i, 0.012 + 0.002 * i, 0.7, 1.8, 0.4, 0.1);
      skins.add(SkinTable.of(layers, tone, Placement.USUAL));
    }
    this.lights =
        Lights.usual(
            Grid.HOUSE, PigmentTables.read("observers"), PigmentTables.read("illuminants"));
  }

  private static KeptInk invented(String name, double k, double kPower, double s, double sPower) {
    var absorption = new double[Grid.HOUSE.count()];
    var scattering = new double[absorption.length];
    for (int i = 0; i < absorption.length; i++) {
      double u = Grid.HOUSE.nm(i) / 550;
      absorption[i] = k * Math.pow(u, kPower);
      scattering[i] = s * Math.pow(u, sPower);
    }
    var ink = Ink.of(name, InkGrade.LIBRARY, Grid.HOUSE, absorption, scattering);
    return new KeptInk(ink, Fade.HEALED_SHARE);
  }

  /// A search in one of the skins with so many of the inks, up to eight, seen from a metre away.
  MixSearch search(int skin, int count) {
    return new MixSearch(
        skins.get(skin % SKINS), lights, FIELD, Hand.USUAL, inks.subList(0, count));
  }

  /// Shares of a mix by lot: any proportions, thinned from half a part to 40 to one.
  static List<Double> mix(int number, int count) {
    var seed = new Seed(2026).named(100 * number + count);
    var parts = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      parts[i] = -Math.log(1 - seed.at(i));
      sum += parts[i];
    }
    double thinned = 0.5 * Math.pow(80, seed.at(count));
    List<Double> shares = new ArrayList<>();
    for (double part : parts) {
      shares.add(part / sum / (1 + thinned));
    }
    return shares;
  }
}
