package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import stipple.pigment.Field;
import stipple.pigment.Grid;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Placement;
import stipple.pigment.SkinFit;
import stipple.pigment.SkinTable;
import stipple.pigment.SkinTone;
import stipple.pigment.Viewing;

/// How long it takes to find out a client's skin, to make its table, and to look at pigment in it;
/// to find inks from drawdowns; to foretell a mix, and to learn from what healed.
final class PigmentMeasure implements Measure {

  private static final int WARM_UP = 12;
  private static final int ROUNDS = 60;

  @Override
  public String name() {
    return "pigment";
  }

  @Override
  public String conditions() {
    return "one thread, %s, another skin each time, after %d of warming up"
        .formatted(Grid.HOUSE, WARM_UP);
  }

  @Override
  public List<Figure> take() throws IOException {
    var skin = PigmentTables.skin(Grid.HOUSE);
    var viewing = PigmentTables.usualViewing(Grid.HOUSE);
    var fit = new SkinFit(skin, viewing);
    var figures = new ArrayList<Figure>();
    add(figures, "skin.bare", i -> skin.bare(tone(i)), Target.none());
    add(
        figures,
        "skin.table",
        i -> SkinTable.of(skin, tone(i), Placement.USUAL),
        Target.atMost(150));
    add(figures, "skin.fit.spectrum", i -> fit.fromSpectrum(skin.bare(tone(i))), Target.none());
    add(figures, "skin.fit.lab", i -> fit.fromLab(viewing.lab(skin.bare(tone(i)))), Target.none());
    figures.addAll(looks(skin, viewing));
    add(figures, "ink.fit-four", new DrawnDown(Grid.HOUSE)::fitted, Target.none());
    var outlook = new PigmentOutlook();
    add(figures, "swatches", outlook::swatches, Target.atMost(200));
    add(figures, "doubt.all-ages", outlook::doubt, Target.atMost(250));
    add(figures, "offsets.twenty-readings", i -> outlook.learnt(), Target.none());
    add(figures, "offsets.left-out", i -> outlook.leftOut(), Target.none());
    return figures;
  }

  // Fast enough to be counted by the thousand.
  private static List<Figure> looks(LayeredSkin skin, Viewing viewing) {
    var table = SkinTable.of(skin, tone(3), Placement.USUAL);
    var field = new Field(150);
    var depths = new double[Grid.HOUSE.count()];
    var figures = new ArrayList<Figure>();
    add(
        figures,
        "skin.look-thousand-fields",
        round -> {
          double sum = 0;
          for (int k = 0; k < 1000; k++) {
            for (int i = 0; i < depths.length; i++) {
              depths[i] = (1 + k % 50) * 50 / Grid.HOUSE.nm(i);
            }
            sum += viewing.lab(field.spectrum(table, depths, depths)).l();
          }
          return sum;
        },
        Target.none());
    return figures;
  }

  private static SkinTone tone(int i) {
    return new SkinTone(
        0.01 + 0.005 * (i % 25),
        0.01 + 0.002 * (i % 7),
        0.5 + 0.05 * (i % 5),
        1.5 + 0.1 * (i % 6),
        0.4,
        0.1);
  }

  private static void add(List<Figure> figures, String of, IntFunction<?> work, Target target) {
    for (int i = 0; i < WARM_UP; i++) {
      keep(work.apply(i));
    }
    var times = new Times();
    for (int i = 0; i < ROUNDS; i++) {
      long began = System.nanoTime();
      keep(work.apply(i));
      times.add((System.nanoTime() - began) / 1e6);
    }
    figures.addAll(times.figures(of, target));
  }

  // A result nobody looks at might never be reckoned.
  private static void keep(Object result) {
    if (result.equals("")) {
      throw new IllegalStateException("a result without content");
    }
  }
}
