package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stipple.pigment.Cap;
import stipple.pigment.Counting;

/// Is every mix that exists found again? A mix by lot is looked at under a skin, and its colour
/// asked for; it needs no file.
final class RecipesFound implements PigmentQuestion {

  private static final int TARGETS = 2000;
  private static final int COUNTED = 100;
  private static final double FOUND = 0.05;
  private static final String UNIT = "ΔE";

  @Override
  public List<Figure> answer(PigmentFiles files) throws IOException {
    var shelf = new InkShelf();
    var figures = new ArrayList<Figure>();
    for (int inks : new int[] {3, 4, 6, 8}) {
      figures.addAll(found(shelf, inks));
    }
    figures.addAll(counted(shelf, "recipe.drops-20", Cap.TWENTY, Counting.CONCENTRATE, 0.15));
    figures.addAll(counted(shelf, "recipe.single-cap-20", Cap.TWENTY, Counting.SINGLE_CAP, 0.6));
    figures.addAll(counted(shelf, "recipe.single-cap-40", Cap.FORTY, Counting.SINGLE_CAP, 0.35));
    return figures;
  }

  private static List<Figure> found(InkShelf shelf, int inks) {
    var off = new double[TARGETS];
    for (int i = 0; i < TARGETS; i++) {
      var search = shelf.search(i, inks);
      off[i] =
          search.nearest(stipple.pigment.Target.of(search.lab(InkShelf.mix(i, inks)))).deltaE();
    }
    double within = Arrays.stream(off).filter(one -> one <= FOUND).count() * 100.0 / TARGETS;
    String of = "recipe.in-gamut-" + inks;
    return List.of(
        new Figure(of, "found", within, "%", TARGETS, Target.atLeast(100)),
        new Figure(of, "max", Arrays.stream(off).max().orElse(0), UNIT, TARGETS));
  }

  private static List<Figure> counted(
      InkShelf shelf, String of, Cap cap, Counting counting, double most) {
    var off = new double[COUNTED];
    for (int i = 0; i < COUNTED; i++) {
      var search = shelf.search(i, 4);
      var target = stipple.pigment.Target.of(search.lab(InkShelf.mix(i, 4)));
      off[i] = search.answer(target, cap, counting).best().deltaE();
    }
    Arrays.sort(off);
    double mean = Spread.of(Arrays.stream(off)).mean();
    return List.of(
        new Figure(of, "mean", mean, UNIT, COUNTED, Target.atMost(most)),
        new Figure(of, "p90", off[COUNTED * 9 / 10], UNIT, COUNTED));
  }
}
